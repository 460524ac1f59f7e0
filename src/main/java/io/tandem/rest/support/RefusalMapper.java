package io.tandem.rest.support;

import io.tandem.shared.TandemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Our own refusals. */
@Provider
public final class RefusalMapper implements ExceptionMapper<TandemException> {
    private final Answers answers;

    @Inject
    public RefusalMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(TandemException exception) {
        return answers.refuse(exception);
    }
}
