package io.tandem.rest.support;

import io.tandem.shared.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.util.List;

/** What is sent as JSON and is no text in any encoding JSON knows. */
@Provider
public final class UnreadableTextMapper implements ExceptionMapper<CharConversionException> {
    private final Answers answers;

    @Inject
    public UnreadableTextMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(CharConversionException exception) {
        return answers.refuse(400, List.of(Problem.of("http.malformed")), null);
    }
}
