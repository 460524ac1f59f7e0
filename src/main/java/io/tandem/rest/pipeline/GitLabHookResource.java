package io.tandem.rest.pipeline;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.tandem.connection.pipeline.PipelineHooks;
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

/**
 * Where GitLab calls when something happened. Everybody may knock: the secret in the header says who it is, and is looked at before the body. A wrong one gets the same answer whether the
 * connection exists or not; a right one gets 200 at once, whatever comes of it, so that GitLab does not switch the hook off.
 */
@Path("/hooks/gitlab")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
public final class GitLabHookResource {
    private static final int MEGABYTES = 10;

    private final PipelineHooks hooks;

    @Inject
    public GitLabHookResource(PipelineHooks hooks) {
        this.hooks = hooks;
    }

    /** What GitLab keeps in its list of calls. */
    public record Taken(boolean taken) { }

    @POST
    @Path("/{connectionId: \\d{1,9}}")
    public Response take(@PathParam("connectionId") long connectionId, @HeaderParam("X-Gitlab-Token") String token, @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("X-Gitlab-Event-UUID") String event, InputStream body) {
        if (!hooks.isTrusted(connectionId, token)) {
            throw new NotLoggedInException();
        }
        GitLabCall.find(read(body), key, event).ifPresent(call -> hooks.take(connectionId, call));
        return Response.ok(new Taken(true)).build();
    }

    /** @throws TooLargeException for more than a call of GitLab's can be */
    private static byte[] read(InputStream body) {
        try {
            byte[] message = body == null ? new byte[0] : body.readNBytes((MEGABYTES << 20) + 1);
            if (message.length > MEGABYTES << 20) {
                throw new TooLargeException(Problem.of("hook.large", MEGABYTES << 10));
            }
            return message;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
