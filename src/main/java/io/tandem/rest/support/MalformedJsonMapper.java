package io.tandem.rest.support;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.tandem.shared.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What is sent as JSON and is none, or is deeper or has longer numbers than anybody needs. */
@Provider
public final class MalformedJsonMapper implements ExceptionMapper<JsonProcessingException> {
    private final Answers answers;

    @Inject
    public MalformedJsonMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(JsonProcessingException exception) {
        JsonLocation place = exception.getLocation();
        return answers.refuse(400, List.of(place == null ? Problem.of("json.shape") : Problem.of("json.malformed", place.getLineNr(), place.getColumnNr())), null);
    }
}
