package io.tandem.rest.support;

import io.tandem.shared.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** What the REST layer itself refuses (no such address, method or content type), told in our shape. */
@Provider
public final class HttpRefusalMapper implements ExceptionMapper<WebApplicationException> {
    private static final Map<Integer, String> CODES = Map.of(400, "http.malformed", 401, "login.needed", 403, "http.forbidden",
            404, "http.unknown", 405, "http.method", 406, "http.accept", 413, "http.large", 415, "http.type");

    private final Answers answers;

    @Inject
    public HttpRefusalMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(WebApplicationException exception) {
        int status = exception.getResponse().getStatus();
        if (status < 400) {
            return exception.getResponse();
        }
        return CODES.containsKey(status) ? answers.refuse(status, List.of(Problem.of(CODES.get(status))), null) : answers.fault(exception);
    }
}
