package io.tandem.rest.baseline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.plan.baseline.BaselineView;
import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeTotals;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.shared.Actor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was planned for a release at a moment.
 *
 * @param release as it is now
 * @param start   the release's first day when the baseline was taken; missing when it had none
 * @param due     its release day then
 * @param current whether the release's figures go by it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BaselineAnswer(long id, int version, String project, ReleaseBody release, String releaseName, String name, String comment, String start, String due, TotalsBody totals, boolean current, PersonBody by,
                             String at, boolean mayChange) {
    static BaselineAnswer of(BaselineView view) {
        ReleaseBaseline baseline = view.baseline();
        return new BaselineAnswer(baseline.id(), baseline.version(), baseline.projectKey(), ReleaseBody.of(view.release()), baseline.releaseName(), baseline.name(), baseline.comment(), text(baseline.start()),
            text(baseline.due()), TotalsBody.of(baseline.totals(), view.hoursPerDay()), view.isCurrent(), PersonBody.of(baseline.by()), baseline.at().toString(), view.mayChange());
    }

    /** {@code state} is OPEN, RELEASED, ARCHIVED or GONE. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReleaseBody(long id, String name, String start, String due, String state) {
        static ReleaseBody of(ReleaseInfo release) {
            return new ReleaseBody(release.id(), release.name(), text(release.start()), text(release.due()), release.state().name());
        }
    }

    /** {@code estimated} issues have an estimate and come to {@code personDays}; {@code pointed} ones have points; {@code dated} ones a due day. */
    public record TotalsBody(int issues, int estimated, double personDays, int pointed, double points, int dated) {
        static TotalsBody of(ScopeTotals totals, double hoursPerDay) {
            return new TotalsBody(totals.issues(), totals.estimated(), BaselineAnswer.personDays(totals.seconds(), hoursPerDay), totals.pointed(), BaselineAnswer.rounded(totals.points()), totals.dated());
        }
    }

    /** Who took it. */
    public record PersonBody(String key, String displayName) {
        static PersonBody of(Actor actor) {
            return new PersonBody(actor.key(), actor.displayName());
        }
    }

    /** A piece of a project's baselines, with the releases a baseline can be taken of and whether this person may. */
    public record ListBody(int start, int limit, long total, List<BaselineAnswer> values, List<ReleaseBody> releases, boolean mayTake) { }

    static String text(LocalDate day) {
        return Objects.toString(day, null);
    }

    static double personDays(long seconds, double hoursPerDay) {
        return rounded(seconds / (hoursPerDay * 3600));
    }

    static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    static Double rounded(Double value) {
        return value == null || !Double.isFinite(value) ? null : Double.valueOf(rounded(value.doubleValue()));
    }
}
