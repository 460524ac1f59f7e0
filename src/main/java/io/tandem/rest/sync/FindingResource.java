package io.tandem.rest.sync;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.debt.DebtService;
import io.tandem.debt.sync.FindingService;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.Paging;
import io.tandem.rest.sync.FindingAnswers.BehindAnswer;
import io.tandem.rest.sync.SyncResource.Nothing;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The findings behind an item of the register. Whoever reads the item reads them; putting them elsewhere and linking them takes the register's right to write. */
@Path("/debts/{id: \\d{1,9}}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FindingResource {
    private static final PageRequest FIRST = Paging.of(null, null, null, Set.of());

    private final Guard guard;
    private final DebtService items;
    private final FindingService findings;
    private final FindingAnswers answers;

    @Inject
    public FindingResource(Guard guard, DebtService items, FindingService findings, FindingAnswers answers) {
        this.guard = guard;
        this.items = items;
        this.findings = findings;
        this.answers = answers;
    }

    /** The issue a finding is linked to. */
    public record LinkBody(String issueKey) { }

    @GET
    public BehindAnswer list(@PathParam("id") long id, @QueryParam("state") String states, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        Actor actor = guard.authenticate();
        findings.requireReadable(actor, id);
        List<FindingState> wanted = states == null ? List.of() : Arrays.stream(states.split(",")).filter(name -> !name.isBlank()).map(FindingResource::state).toList();
        return answers.behind(findings.list(actor, id, wanted, Paging.of(start, limit, null, Set.of())));
    }

    private static FindingState state(String name) {
        return Arrays.stream(FindingState.values()).filter(state -> state.name().equals(name.strip())).findFirst()
            .orElseThrow(() -> new InvalidInputException(List.of(Problem.at("state", "debt.choice.unknown", name.length() > 50 ? name.substring(0, 50) + "…" : name, Arrays.toString(FindingState.values())))));
    }

    /** Puts the finding into this item. Answers the item's findings as they are then. */
    @POST
    @Path("/{findingId: \\d{1,9}}/attach")
    public BehindAnswer attach(@PathParam("id") long id, @PathParam("findingId") long findingId, Nothing body) {
        Actor actor = guard.authenticate();
        items.requireWritable(actor, id);
        SyncResource.present(body);
        findings.attach(actor, id, findingId);
        return answers.behind(findings.list(actor, id, List.of(), FIRST));
    }

    @POST
    @Path("/{findingId: \\d{1,9}}/link")
    public BehindAnswer link(@PathParam("id") long id, @PathParam("findingId") long findingId, LinkBody body) {
        Actor actor = guard.authenticate();
        items.requireWritable(actor, id);
        LinkBody sent = SyncResource.present(body);
        findings.link(actor, id, findingId, sent.issueKey());
        return answers.behind(findings.list(actor, id, List.of(), FIRST));
    }

    @POST
    @Path("/{findingId: \\d{1,9}}/unlink")
    public BehindAnswer unlink(@PathParam("id") long id, @PathParam("findingId") long findingId, Nothing body) {
        Actor actor = guard.authenticate();
        items.requireWritable(actor, id);
        SyncResource.present(body);
        findings.unlink(actor, id, findingId);
        return answers.behind(findings.list(actor, id, List.of(), FIRST));
    }
}
