package io.tandem.rest.connection;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.connection.AllowedHostsService;
import io.tandem.connection.ConnectionService;
import io.tandem.connection.ConnectionTester;
import io.tandem.connection.model.AllowedHosts;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.ProjectName;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.Suggestion;
import io.tandem.connection.port.CodeServerException;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.Problem;
import io.tandem.shared.UnavailableException;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** Connections: trying them out, finding the pairs, and where requests may go at all. */
@Path("/connections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SystemAdminOnly
public final class ConnectionToolsResource {
    private final Guard guard;
    private final ConnectionTester tester;
    private final ConnectionService connections;
    private final AllowedHostsService hosts;
    private final Texts texts;

    @Inject
    public ConnectionToolsResource(Guard guard, ConnectionTester tester, ConnectionService connections, AllowedHostsService hosts, Texts texts) {
        this.guard = guard;
        this.tester = tester;
        this.connections = connections;
        this.hosts = hosts;
        this.texts = texts;
    }

    /** A body without fields: a JSON request no foreign page can send in a person's name. */
    public record Nothing() { }

    /** All of a short list. */
    public record Values<T>(List<T> values) { }

    /** A pair that looks right: how sure that is, from 0 to 1, and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuggestionAnswer(String projectKey, String component, String remoteKey, double score, String reason) { }

    /** The list as sent: one entry each, and the version the sender saw. */
    public record HostsBody(Integer version, List<String> entries) { }

    @POST
    @Path("/{id: \\d{1,9}}/test")
    public TestAnswer test(@PathParam("id") long id, Nothing body) {
        Actor actor = authorise();
        connections.get(actor, id);
        ConnectionResource.present(body);
        return TestAnswer.of(tester.test(actor, id), texts);
    }

    @POST
    @Path("/{id: \\d{1,9}}/refresh")
    public Response refresh(@PathParam("id") long id, Nothing body) {
        Actor actor = authorise();
        connections.get(actor, id);
        ConnectionResource.present(body);
        connections.refresh(actor, id);
        return Response.accepted(ConnectionAnswer.of(connections.get(actor, id), texts)).build();
    }

    @GET
    @Path("/{id: \\d{1,9}}/suggestions")
    public Values<SuggestionAnswer> suggest(@PathParam("id") long id) {
        Actor actor = authorise();
        return orUnavailable(() -> new Values<>(tester.suggest(actor, id).stream().map(this::answer).toList()));
    }

    @GET
    @Path("/{id: \\d{1,9}}/remote-projects")
    public Values<RemoteProject> remoteProjects(@PathParam("id") long id, @QueryParam("q") String text) {
        Actor actor = authorise();
        return orUnavailable(() -> new Values<>(tester.listRemoteProjects(actor, id, text == null ? "" : text)));
    }

    @GET
    @Path("/projects")
    public Values<ProjectName> projects() {
        return new Values<>(connections.listProjects(authorise()));
    }

    @GET
    @Path("/projects/{key}/components")
    public Values<String> components(@PathParam("key") String projectKey) {
        return new Values<>(connections.listComponents(authorise(), projectKey));
    }

    @GET
    @Path("/allowed-hosts")
    public AllowedHosts allowedHosts() {
        return hosts.get(authorise());
    }

    @PUT
    @Path("/allowed-hosts")
    public AllowedHosts saveAllowedHosts(HostsBody body) {
        Actor actor = authorise();
        HostsBody sent = ConnectionResource.present(body);
        return hosts.save(actor, sent.version() == null ? 0 : sent.version(), sent.entries() == null ? List.of() : sent.entries());
    }

    private SuggestionAnswer answer(Suggestion suggestion) {
        ProjectMapping pair = suggestion.mapping();
        return new SuggestionAnswer(pair.projectKey(), pair.component(), pair.remoteKey(), Math.round(suggestion.score() * 100) / 100.0, ConnectionAnswer.say(suggestion.reason(), texts));
    }

    private <T> T orUnavailable(Supplier<T> work) {
        try {
            return work.get();
        } catch (CodeServerException failure) {
            throw new UnavailableException(Problem.of("connection.source", ConnectionAnswer.say(failure.reason(), texts)));
        }
    }

    private Actor authorise() {
        Actor actor = guard.authenticate();
        guard.requireSystemAdministrator(actor);
        return actor;
    }
}
