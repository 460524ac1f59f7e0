package io.tandem.rest.connection;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import io.tandem.connection.ConnectionService;
import io.tandem.connection.model.Connection;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.rest.support.PageAnswer;
import io.tandem.rest.support.Paging;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Connections: what an administrator sets up. */
@Path("/connections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SystemAdminOnly
public final class ConnectionResource {
    private final Guard guard;
    private final OncePerKey once;
    private final ConnectionService connections;
    private final Texts texts;

    @Inject
    public ConnectionResource(Guard guard, OncePerKey once, ConnectionService connections, Texts texts) {
        this.guard = guard;
        this.once = once;
        this.connections = connections;
        this.texts = texts;
    }

    @GET
    public PageAnswer<ConnectionAnswer> list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        Actor actor = authorise();
        PageRequest page = Paging.of(start, limit, null, Set.of());
        List<Connection> all = connections.list(actor);
        List<Connection> piece = all.stream().skip(page.start()).limit(page.limit()).toList();
        return PageAnswer.of(new Page<>(page.start(), page.limit(), all.size(), piece), this::answer);
    }

    @POST
    public Response create(@HeaderParam(OncePerKey.HEADER) String key, @Context UriInfo uri, ConnectionBody body) {
        Actor actor = authorise();
        ConnectionBody sent = present(body);
        return once.create(actor, key, () -> {
            Connection created = connections.create(actor, sent.draft());
            return new OncePerKey.Created(uri.getBaseUriBuilder().path("connections").path(String.valueOf(created.id())).build().toString(), answer(created));
        });
    }

    @GET
    @Path("/{id: \\d{1,9}}")
    public ConnectionAnswer get(@PathParam("id") long id) {
        return answer(connections.get(authorise(), id));
    }

    @PUT
    @Path("/{id: \\d{1,9}}")
    public ConnectionAnswer change(@PathParam("id") long id, ConnectionBody body) {
        Actor actor = authorise();
        connections.get(actor, id);
        ConnectionBody sent = present(body);
        int version = version(sent.version());
        return orCurrent(() -> answer(connections.change(actor, id, version, sent.draft())));
    }

    @DELETE
    @Path("/{id: \\d{1,9}}")
    public Response remove(@PathParam("id") long id, @QueryParam("version") Integer version) {
        Actor actor = authorise();
        connections.get(actor, id);
        int seen = version(version);
        return orCurrent(() -> {
            connections.remove(actor, id, seen);
            return Response.noContent().build();
        });
    }

    private Actor authorise() {
        Actor actor = guard.authenticate();
        guard.requireSystemAdministrator(actor);
        return actor;
    }

    /** A conflict shows the connection as it is now, in its answered form. */
    private <T> T orCurrent(Supplier<T> work) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems().get(0), conflict.current().map(current -> answer((Connection) current)).orElse(null));
        }
    }

    private ConnectionAnswer answer(Connection connection) {
        return ConnectionAnswer.of(connection, texts);
    }

    private static int version(Integer sent) {
        if (sent == null) {
            throw new InvalidInputException(List.of(Problem.at("version", "connection.version.missing")));
        }
        return sent;
    }

    static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("json.shape")));
        }
        return body;
    }
}
