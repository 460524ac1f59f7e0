package io.tandem.rest.support;

import io.tandem.shared.Problem;
import io.tandem.shared.TooLargeException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** How much a request may carry: {@value #CSV_MEGABYTES} MB of CSV, {@value #USUAL_MEGABYTES} MB of anything else. What announces more is not read; what turns out to be more is not read on. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public final class BodySizeFilter implements ContainerRequestFilter {
    static final int USUAL_MEGABYTES = 1;
    static final int CSV_MEGABYTES = 10;
    private static final MediaType CSV = new MediaType("text", "csv");

    /** @throws TooLargeException when the request says that it is too long */
    @Override
    public void filter(ContainerRequestContext request) {
        int megabytes = CSV.isCompatible(request.getMediaType()) ? CSV_MEGABYTES : USUAL_MEGABYTES;
        // Not getLength(): what does not fit an int is -1 there.
        if (announced(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > LimitedBody.bytes(megabytes)) {
            throw tooLarge(megabytes);
        }
        request.setEntityStream(new LimitedBody(request.getEntityStream(), megabytes));
    }

    private static double announced(String length) {
        return length != null && length.strip().matches("[0-9]+") ? Double.parseDouble(length.strip()) : 0;
    }

    static TooLargeException tooLarge(int megabytes) {
        return new TooLargeException(Problem.of("body.large", megabytes));
    }
}
