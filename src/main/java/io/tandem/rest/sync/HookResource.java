package io.tandem.rest.sync;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.debt.sync.HookIntake;
import io.tandem.debt.sync.HookIntake.Delivery;
import io.tandem.shared.NotLoggedInException;
import io.tandem.shared.Problem;
import io.tandem.shared.TooLargeException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Where SonarQube calls after an analysis. Everybody may knock: the signature over the raw bytes says who it is. A wrong one gets the same answer whether the connection exists or not; a right one
 * gets "no content" whatever comes of it. Takes any type, for the bytes are what is signed.
 */
@Path("/hooks/sonarqube")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
public final class HookResource {
    private static final String SIGNATURE = "X-Sonar-Webhook-HMAC-SHA256";
    private static final int KILOBYTES = 256;
    private static final ObjectMapper JSON = new ObjectMapper();
    /** SonarQube writes offsets without a colon. */
    private static final DateTimeFormatter ANY_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");

    private final HookIntake intake;

    @Inject
    public HookResource(HookIntake intake) {
        this.intake = intake;
    }

    @POST
    @Path("/{connectionId: \\d{1,9}}")
    public Response take(@PathParam("connectionId") long connectionId, @HeaderParam(SIGNATURE) String signature, InputStream body) {
        byte[] message = read(body);
        if (!intake.isSigned(connectionId, message, signature)) {
            throw new NotLoggedInException();
        }
        intake.take(connectionId, delivery(message));
        return Response.noContent().build();
    }

    /** @throws TooLargeException for more than a call of SonarQube's can be */
    private static byte[] read(InputStream body) {
        try {
            byte[] message = body == null ? new byte[0] : body.readNBytes((KILOBYTES << 10) + 1);
            if (message.length > KILOBYTES << 10) {
                throw new TooLargeException(Problem.of("hook.large", KILOBYTES));
            }
            return message;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Signed, so the server's own words; what it does not say is empty, and comes to nothing. */
    private static Delivery delivery(byte[] message) {
        try {
            JsonNode json = JSON.readTree(message);
            return json == null ? new Delivery("", "", null) : new Delivery(shortened(json.path("taskId").asText("")), json.path("project").path("key").asText(""), time(json));
        } catch (IOException noJson) {
            return new Delivery("", "", null);
        }
    }

    private static String shortened(String id) {
        return id.length() <= 200 ? id : id.substring(0, 200);
    }

    private static Instant time(JsonNode json) {
        try {
            return OffsetDateTime.parse(json.path("changedAt").asText(json.path("analysedAt").asText("")), ANY_OFFSET).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
