package io.tandem.rest.house;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The API's own description, OpenAPI 3.1. Holds no data of anybody, so everybody may read it. */
@Path("/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class OpenApiResource {
    @GET
    public String get() {
        try (InputStream document = OpenApiResource.class.getResourceAsStream("/openapi/tandem.json")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
