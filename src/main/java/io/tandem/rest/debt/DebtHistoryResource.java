package io.tandem.rest.debt;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.debt.DebtHistory;
import io.tandem.debt.DebtHistory.FieldChange;
import io.tandem.debt.DebtHistory.Step;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.PageAnswer;
import io.tandem.rest.support.Paging;
import io.tandem.shared.Actor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** What became of an item. */
@Path("/debts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DebtHistoryResource {
    private final Guard guard;
    private final DebtHistory history;

    @Inject
    public DebtHistoryResource(Guard guard, DebtHistory history) {
        this.guard = guard;
        this.history = history;
    }

    /** Who did what when; {@code changes} has a field's value before and after, empty texts for nothing. */
    public record StepAnswer(String at, DebtAnswer.Person by, String action, List<FieldChange> changes, String reason) {
        static StepAnswer of(Step step) {
            return new StepAnswer(step.at().toString(), new DebtAnswer.Person(step.by().key(), step.by().displayName()), step.action(), step.changes(), step.reason());
        }
    }

    /** Latest first. */
    @GET
    @Path("/{id: [0-9]{1,18}}/history")
    public PageAnswer<StepAnswer> history(@PathParam("id") long id, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        Actor actor = guard.authenticate();
        history.requireReadable(actor, id);
        return PageAnswer.of(history.list(actor, id, Paging.of(start, limit, null, Set.of())), StepAnswer::of);
    }
}
