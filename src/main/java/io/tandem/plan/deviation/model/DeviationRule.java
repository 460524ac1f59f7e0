package io.tandem.plan.deviation.model;

import io.tandem.plan.api.DeviationCause;
import io.tandem.plan.model.WorkCalendar;
import io.tandem.shared.Span;
import io.tandem.shared.Spans;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * Compares plan and fact of an issue and takes the difference apart. One person at a time works on an issue, so its working days are person-days. A moment counts once: a hold goes before blocked, blocked
 * before a review's decision, that before waiting, waiting before rework. docs/features/earned-value.md has the definitions in words.
 */
public final class DeviationRule {
    private static final List<DeviationCause> STOOD_STILL = List.of(DeviationCause.HOLD, DeviationCause.BLOCKED, DeviationCause.REVIEW_WAITING, DeviationCause.WAITING);
    private final WorkCalendar calendar;
    private final Instant asOf;

    /** @param asOf the moment until which things count */
    public DeviationRule(WorkCalendar calendar, Instant asOf) {
        this.calendar = calendar;
        this.asOf = asOf;
    }

    /** Empty where plan and fact cannot be compared: it has neither an estimate nor days, or nobody knows when work on it began though it is done. */
    public Optional<IssueDeviation> deviation(WorkStory story) {
        Instant done = story.done() == null || story.done().isAfter(asOf) ? null : story.done();
        boolean isBegun = story.started() != null && !story.started().isAfter(asOf);
        Double own = own(story);
        if (!isBegun) {
            return done != null || own == null ? Optional.empty() : Optional.of(untouched(story, own));
        }
        return own == null && !story.isAdded() ? Optional.empty() : Optional.of(worked(story, own, done));
    }

    private Double own(WorkStory story) {
        if (story.estimate() != null) {
            return story.estimate();
        }
        return story.due() == null || story.started() == null ? null : Double.valueOf(Math.max(0, calendar.days(story.started(), calendar.endOf(story.due()))));
    }

    /** Not begun: as planned, unless nobody had planned it or it grew. */
    private static IssueDeviation untouched(WorkStory story, double own) {
        EnumMap<DeviationCause, Long> causes = new EnumMap<>(DeviationCause.class);
        long more = IssueDeviation.hundredths(story.isAdded() ? own : story.growth());
        long planned = story.isAdded() ? 0 : IssueDeviation.hundredths(own);
        causes.put(DeviationCause.SCOPE_ADDED, more);
        return IssueDeviation.of(story.id(), planned, planned + more, causes);
    }

    private IssueDeviation worked(WorkStory story, Double own, Instant done) {
        Span work = new Span(story.started(), done == null ? asOf : done);
        EnumMap<DeviationCause, Long> causes = lost(story, work);
        long lost = causes.values().stream().mapToLong(Long::longValue).sum();
        long elapsed = IssueDeviation.hundredths(calendar.days(work.from(), work.to()));
        long size = own == null ? Math.max(0, elapsed - lost) : IssueDeviation.hundredths(own);
        long more = story.isAdded() ? size : IssueDeviation.hundredths(story.growth());
        long planned = story.isAdded() ? 0 : size;
        // An open issue still needs what it was planned to need; what it lost comes on top.
        long actual = done == null ? Math.max(elapsed, planned + more + lost) : elapsed;
        causes.put(DeviationCause.SCOPE_ADDED, more);
        return IssueDeviation.of(story.id(), planned, actual, causes);
    }

    private EnumMap<DeviationCause, Long> lost(WorkStory story, Span work) {
        EnumMap<DeviationCause, Long> causes = new EnumMap<>(DeviationCause.class);
        Spans taken = Spans.NONE;
        for (DeviationCause cause : STOOD_STILL) {
            Spans own = story.lost(cause).within(work).without(taken);
            causes.put(cause, days(own));
            taken = taken.and(own);
        }
        Spans again = story.sentBack() == null ? Spans.NONE : new Spans(List.of(new Span(story.sentBack(), work.to()))).within(work).without(taken);
        causes.put(DeviationCause.REWORK, days(again));
        causes.merge(DeviationCause.WAITING, idle(story, work, causes), Long::sum);
        return causes;
    }

    /** Days on which it was begun and nothing held it up, but no work was logged: it waited for its people. Where nobody logs work, nobody can tell. */
    private long idle(WorkStory story, Span work, EnumMap<DeviationCause, Long> known) {
        if (story.effort() == null) {
            return 0;
        }
        long elapsed = IssueDeviation.hundredths(calendar.days(work.from(), work.to()));
        long lost = known.values().stream().mapToLong(Long::longValue).sum();
        long worked = Math.max(known.get(DeviationCause.REWORK), IssueDeviation.hundredths(story.effort())) - known.get(DeviationCause.REWORK);
        return Math.max(0, elapsed - lost - worked);
    }

    private long days(Spans moments) {
        return IssueDeviation.hundredths(moments.spans().stream().mapToDouble(span -> calendar.days(span.from(), span.to())).sum());
    }
}
