package io.tandem.rest.support;

import com.fasterxml.jackson.core.JsonParseException;
import io.tandem.shared.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What is sent as JSON and is none. */
@Provider
public final class MalformedJsonMapper implements ExceptionMapper<JsonParseException> {
    private final Answers answers;

    @Inject
    public MalformedJsonMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(JsonParseException exception) {
        return answers.refuse(400, List.of(Problem.of("json.malformed", exception.getLocation().getLineNr(), exception.getLocation().getColumnNr())), null);
    }
}
