package io.tandem.rest.debt;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.debt.BulkChange.ChangeInput;
import io.tandem.debt.DebtBulk;
import io.tandem.debt.DebtBulk.Target;
import io.tandem.debt.DebtInput.DecisionInput;
import io.tandem.debt.model.DebtEntry;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;

/** The same change to several items of the register. */
@Path("/debts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DebtBulkResource {
    private final Guard guard;
    private final DebtBulk bulk;
    private final Texts texts;

    @Inject
    public DebtBulkResource(Guard guard, DebtBulk bulk, Texts texts) {
        this.guard = guard;
        this.bulk = bulk;
        this.texts = texts;
    }

    /** {@code items} names each with the version the caller saw; a decision, a change, or both. */
    public record BulkBody(List<Target> items, DebtBody.DecisionBody decision, ChangeInput change) { }

    /** The items after the change; in a conflict those that refused, as they are now. */
    public record BulkAnswer(List<DebtAnswer> values) { }

    @POST
    @Path("/bulk")
    public BulkAnswer change(BulkBody body) {
        Actor actor = guard.authenticate();
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("json.shape")));
        }
        DecisionInput decision = body.decision() == null ? null : body.decision().input();
        try {
            return answer(bulk.change(actor, body.items() == null ? List.of() : body.items(), decision, body.change()));
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems(), conflict.current().map(refused -> answer((Collection<?>) refused)).orElse(null));
        }
    }

    private BulkAnswer answer(Collection<?> entries) {
        return new BulkAnswer(entries.stream().map(entry -> DebtAnswer.of((DebtEntry) entry, texts)).toList());
    }
}
