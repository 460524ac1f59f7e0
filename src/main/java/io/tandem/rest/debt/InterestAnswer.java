package io.tandem.rest.debt;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.debt.interest.Extra;
import io.tandem.debt.interest.Extra.Interval;
import io.tandem.debt.interest.Interests;
import io.tandem.debt.interest.LeftOut;
import io.tandem.debt.interest.MeasuredInterest;
import io.tandem.metric.api.CompletedWork;
import java.util.List;
import java.util.Map;

/**
 * The measured interest of components. Days are ISO-8601, {@code to} is outside; numbers without enough behind them are null.
 *
 * @param months     the period in months of 52 ÷ 12 weeks
 * @param confidence percent of the intervals
 * @param issues     completed in the period
 * @param isWhole    whether these are all; if not, the oldest are missing
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record InterestAnswer(String project, String from, String to, double months, int confidence, String measuredAt, Facts facts, long issues, boolean isWhole, List<Component> components) {
    /**
     * How far the facts behind it are.
     *
     * @param older    completed issues that only a new build of the facts brings in
     * @param mayBuild whether the viewer may ask for one
     */
    public record Facts(String state, Long jobId, String asOf, long older, boolean mayBuild) { }

    /** One component; {@code cycleTime} in calendar days per issue, {@code effort} in person-days per issue, {@code interest} in person-days a month. */
    public record Component(String component, int issues, int worked, double workedPerMonth, Measured cycleTime, Measured effort, Measured interest) {
        static Component of(MeasuredInterest measured) {
            Measured effort = Measured.of(measured.effort(), measured.effort().interval());
            return new Component(measured.component(), measured.issues(), measured.worked(), measured.workedPerMonth(), Measured.of(measured.cycleTime(), measured.cycleTime().interval()), effort,
                Measured.of(measured.effort(), measured.findPerMonth().orElse(null)));
        }
    }

    /**
     * One figure.
     *
     * @param verdict    EXTRA, UNCERTAIN, NONE or NOT_ENOUGH
     * @param compared   issues of the component
     * @param comparable issues they were compared with
     * @param missing    how many more compared issues it needs
     * @param leftOut    issues of the component that were not compared, by reason: NEVER_STARTED, NOTHING_LOGGED, FEW_COMPARABLE
     */
    public record Measured(String verdict, Double value, Double low, Double high, int compared, int comparable, int missing, Map<LeftOut, Integer> leftOut) {
        static Measured of(Extra extra, Interval interval) {
            return new Measured(extra.verdict().name(), interval == null ? null : interval.value(), interval == null ? null : interval.low(), interval == null ? null : interval.high(), extra.compared(),
                extra.comparable(), extra.missing(), extra.leftOut());
        }
    }

    static InterestAnswer of(String project, Interests interests, boolean mayBuild) {
        CompletedWork work = interests.work();
        Facts facts = new Facts(work.facts().state().name(), work.facts().jobId(), work.facts().asOf() == null ? null : work.facts().asOf().toString(), work.older(), mayBuild);
        return new InterestAnswer(project, interests.days().from().toString(), interests.days().to().toString(), interests.months(), Extra.CONFIDENCE, interests.measuredAt().toString(), facts, work.told(),
            work.isWhole(), interests.components().stream().map(Component::of).toList());
    }
}
