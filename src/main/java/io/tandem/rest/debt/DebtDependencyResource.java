package io.tandem.rest.debt;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.debt.DebtNeighbours;
import io.tandem.debt.DebtNeighbours.Neighbours;
import io.tandem.debt.model.DebtEntry;
import io.tandem.rest.support.Guard;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What an item waits for, and what waits for it. */
@Path("/debts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DebtDependencyResource {
    private final Guard guard;
    private final DebtNeighbours neighbours;
    private final Texts texts;

    @Inject
    public DebtDependencyResource(Guard guard, DebtNeighbours neighbours, Texts texts) {
        this.guard = guard;
        this.neighbours = neighbours;
        this.texts = texts;
    }

    /** {@code needs} have to be repaid before; {@code neededBy} wait for it, the first 200 by their numbers. */
    public record NeighboursAnswer(List<DebtAnswer> needs, List<DebtAnswer> neededBy) { }

    @GET
    @Path("/{id: [0-9]{1,18}}/dependencies")
    public NeighboursAnswer dependencies(@PathParam("id") long id) {
        Neighbours found = neighbours.get(guard.authenticate(), id);
        return new NeighboursAnswer(answers(found.needs()), answers(found.neededBy()));
    }

    private List<DebtAnswer> answers(List<DebtEntry> entries) {
        return entries.stream().map(entry -> DebtAnswer.of(entry, texts)).toList();
    }
}
