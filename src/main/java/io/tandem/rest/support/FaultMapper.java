package io.tandem.rest.support;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Everything nobody foresaw: logged in full, told without a stack trace. */
@Provider
public final class FaultMapper implements ExceptionMapper<RuntimeException> {
    private final Answers answers;

    @Inject
    public FaultMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(RuntimeException exception) {
        return answers.fault(exception);
    }
}
