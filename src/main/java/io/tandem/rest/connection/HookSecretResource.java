package io.tandem.rest.connection;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.connection.HookSecrets;
import io.tandem.connection.model.Secret;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;

/** What a connection's server signs its calls with. */
@Path("/connections/{id: \\d{1,9}}/webhook")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SystemAdminOnly
public final class HookSecretResource {
    private final Guard guard;
    private final HookSecrets secrets;

    @Inject
    public HookSecretResource(Guard guard, HookSecrets secrets) {
        this.guard = guard;
        this.secrets = secrets;
    }

    /** The secret a person chose; none lets the add-on make one. */
    public record HookBody(String secret) {
        /** Without the secret: a record's own text would show it. */
        @Override
        public String toString() {
            return "webhook secret";
        }
    }

    /** Where the server has to call, below the product's address; the secret only when it was just set. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HookAnswer(String path, boolean hasSecret, String secret) {
        @Override
        public String toString() {
            return "webhook " + path;
        }
    }

    @GET
    public HookAnswer get(@PathParam("id") long id) {
        Actor actor = authorise();
        return new HookAnswer(path(actor, id), secrets.isSet(actor, id), null);
    }

    @PUT
    public HookAnswer set(@PathParam("id") long id, HookBody body) {
        Actor actor = authorise();
        secrets.isSet(actor, id);
        HookBody sent = ConnectionResource.present(body);
        Optional<Secret> chosen = Optional.ofNullable(sent.secret()).map(String::strip).filter(text -> !text.isEmpty()).map(Secret::new);
        return new HookAnswer(path(actor, id), true, secrets.set(actor, id, chosen));
    }

    @DELETE
    public HookAnswer remove(@PathParam("id") long id) {
        Actor actor = authorise();
        secrets.remove(actor, id);
        return new HookAnswer(path(actor, id), false, null);
    }

    private Actor authorise() {
        Actor actor = guard.authenticate();
        guard.requireSystemAdministrator(actor);
        return actor;
    }

    private String path(Actor actor, long id) {
        return "/rest/tandem/1.0/hooks/" + secrets.kind(actor, id).name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
