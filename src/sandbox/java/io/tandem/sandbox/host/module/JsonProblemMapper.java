package io.tandem.sandbox.host.module;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;

/** Unreadable JSON and unknown properties are the caller's fault: 400. A mapper of the add-on's own comes first. */
public final class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {
    private static final int BAD_REQUEST = 400;

    @Override
    public Response toResponse(JsonProcessingException problem) {
        return Response.status(BAD_REQUEST).type(MediaType.APPLICATION_JSON_TYPE).entity(Map.of("message", String.valueOf(problem.getOriginalMessage()), "status-code", BAD_REQUEST)).build();
    }
}
