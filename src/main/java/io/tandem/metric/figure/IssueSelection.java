package io.tandem.metric.figure;

import io.tandem.metric.model.FactNarrowing;
import io.tandem.metric.model.Happening;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.WorkingTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The issues a figure speaks of: those the store can find, and of these the ones that pass the test. An issue passes exactly when the days and the open work the figure
 * is computed from count it.
 *
 * @param narrowings what to look through; an issue found twice counts once
 */
public record IssueSelection(List<FactNarrowing> narrowings, Test test) {
    /** Whether the figure counts this issue for the time from (inside) to (outside). */
    public interface Test {
        boolean passes(IssueFact fact, Instant from, Instant to, WorkingTime time);
    }

    public IssueSelection {
        narrowings = List.copyOf(narrowings);
    }

    static IssueSelection done(Predicate<IssueFact> also) {
        return new IssueSelection(List.of(FactNarrowing.DONE), (fact, from, to, time) -> isWithin(fact.times().done(), from, to) && also.test(fact));
    }

    static IssueSelection startedOnly() {
        return new IssueSelection(List.of(FactNarrowing.STARTED_ONLY), (fact, from, to, time) -> isStartedOnly(fact));
    }

    /** One of these happened to it in that time. */
    static IssueSelection happened(FactNarrowing narrowing, Happening.Kind... kinds) {
        List<Happening.Kind> meant = Arrays.asList(kinds);
        return new IssueSelection(List.of(narrowing), (fact, from, to, time) -> fact.happenings().stream().anyMatch(happening -> meant.contains(happening.kind()) && isWithin(happening.at(), from, to)));
    }

    static boolean isStartedOnly(IssueFact fact) {
        return fact.isOpen() && fact.times().isStartedOnly();
    }

    static boolean isWithin(Instant at, Instant from, Instant to) {
        return at != null && !at.isBefore(from) && at.isBefore(to);
    }

    /** Whether its plan, from the start to the due day in force then, has a length. */
    static boolean isPlanned(IssueFact fact, WorkingTime time) {
        return fact.times().started() != null && fact.times().plannedDue() != null && time.workingDays(time.dayOf(fact.times().started()), fact.times().plannedDue()) > 0;
    }
}
