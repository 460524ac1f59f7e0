package io.tandem.rest.debt;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.debt.DebtBulk.Target;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.repayment.PlanRequest;
import io.tandem.debt.repayment.ReleaseRoom;
import io.tandem.debt.repayment.RepaymentPlanning;
import io.tandem.debt.repayment.RepaymentRelease;
import io.tandem.rest.debt.DebtBulkResource.BulkAnswer;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The repayment planner: what to repay, and putting it into a release. */
@Path("/debts/repayment-plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RepaymentResource {
    private final Guard guard;
    private final RepaymentPlanning planning;
    private final RepaymentRelease releases;
    private final Texts texts;

    @Inject
    public RepaymentResource(Guard guard, RepaymentPlanning planning, RepaymentRelease releases, Texts texts) {
        this.guard = guard;
        this.planning = planning;
        this.releases = releases;
        this.texts = texts;
    }

    /** What can be spent, in person-days or as a share of a release, over how many months interest counts, and what has to be in or out. */
    public record PlanBody(String project, Double capacity, Double share, String release, String basis, Double horizonMonths, List<Long> must, List<Long> exclude) {
        PlanRequest request() {
            return new PlanRequest(project, capacity, share, release, basis, horizonMonths, ids(must), ids(exclude));
        }

        private static Set<Long> ids(List<Long> sent) {
            return sent == null ? Set.of() : sent.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        }
    }

    @POST
    public PlanAnswer plan(PlanBody body) {
        Actor actor = guard.authenticate();
        return PlanAnswer.of(planning.plan(actor, present(body).request()), texts);
    }

    /** The releases debts can be planned into; {@code mayApply} says whether the reader may do so. */
    public record ReleasesAnswer(boolean mayApply, List<ReleaseAnswer> values) { }

    /** A release, its day, and how large it is in person-days; {@code team} and {@code work} are null where nobody knows. */
    public record ReleaseAnswer(long id, String name, String due, String usualBasis, TeamAnswer team, WorkAnswer work) {
        static ReleaseAnswer of(ReleaseRoom room) {
            return new ReleaseAnswer(room.release().id(), room.release().name(), room.release().due() == null ? null : room.release().due().toString(), room.findUsualBasis().map(Enum::name).orElse(null),
                room.team() == null ? null : new TeamAnswer(room.team().days(), room.team().members()),
                room.work() == null ? null : new WorkAnswer(room.work().days(), room.work().openIssues(), room.work().daysPerIssue(), room.work().measured(), room.work().weeks()));
        }
    }

    /** Person-days of the working group until the release's day. */
    public record TeamAnswer(double days, int members) { }

    /** Person-days of the release's open issues, and how many completed issues with logged time in the last weeks they are reckoned from. */
    public record WorkAnswer(double days, long openIssues, double daysPerIssue, long measured, int weeks) { }

    @GET
    @Path("/releases")
    public ReleasesAnswer releases(@QueryParam("project") String project) {
        Actor actor = guard.authenticate();
        List<ReleaseAnswer> found = planning.listReleases(actor, project).stream().map(ReleaseAnswer::of).toList();
        return new ReleasesAnswer(planning.mayApply(actor, project), found);
    }

    /** Which items, each with the version the caller saw, go into which release: its name or number. */
    public record ApplyBody(String project, String release, List<Target> items) { }

    @POST
    @Path("/apply")
    public ApplyAnswer apply(@QueryParam("dryRun") String dryRun, ApplyBody body) {
        Actor actor = guard.authenticate();
        ApplyBody sent = present(body);
        releases.requireWritable(actor, sent.project());
        List<Target> items = sent.items() == null ? List.of() : sent.items();
        boolean isDryRun = DryRun.read(dryRun);
        try {
            return ApplyAnswer.of(isDryRun ? releases.check(actor, sent.project(), sent.release(), items) : releases.apply(actor, sent.project(), sent.release(), items), isDryRun, texts);
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems(), conflict.current().map(refused -> answer((Collection<?>) refused)).orElse(null));
        }
    }

    private BulkAnswer answer(Collection<?> entries) {
        return new BulkAnswer(entries.stream().map(entry -> DebtAnswer.of((DebtEntry) entry, texts)).toList());
    }

    private static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("json.shape")));
        }
        return body;
    }
}
