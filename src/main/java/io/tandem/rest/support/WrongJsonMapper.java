package io.tandem.rest.support;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.tandem.shared.Problem;
import io.tandem.shared.TandemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;

/** JSON that reads, but does not fit: an unknown field, a word where a number belongs. Names the field. */
@Provider
public final class WrongJsonMapper implements ExceptionMapper<JsonMappingException> {
    private final Answers answers;

    @Inject
    public WrongJsonMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(JsonMappingException exception) {
        // The reader of JSON wraps what happens while it reads: a body that is too long, too.
        return exception.getCause() instanceof TandemException refusal ? answers.refuse(refusal) : answers.refuse(400, List.of(problem(exception)), null);
    }

    private static Problem problem(JsonMappingException exception) {
        String path = path(exception);
        if (exception instanceof UnrecognizedPropertyException unknown) {
            return Problem.at(path, "json.field.unknown", unknown.getPropertyName());
        }
        if (exception instanceof InvalidFormatException format) {
            return Problem.at(path, "json.value.wrong", shortened(String.valueOf(format.getValue())));
        }
        return path.isEmpty() ? Problem.of("json.shape") : Problem.at(path, "json.value.shape");
    }

    /** The field's path as a caller writes it: {@code impact.alternatives[0].whyNot}. */
    private static String path(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    private static String shortened(String value) {
        return value.length() <= 50 ? value : value.substring(0, 50) + "…";
    }
}
