package io.tandem.review.outcome;

import io.tandem.review.model.Evidence;
import io.tandem.review.model.Measure;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.port.WorkingCalendar;
import io.tandem.shared.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Says of each measure what the recorded evidence gives, or why it gives nothing. Nothing is guessed: no time logged is "not known", not 0. */
public final class ActualsProposal {
    /** How long after the change a new defect is laid at its door. */
    public static final int DEFECT_DAYS = 30;
    private static final double SECONDS_PER_HOUR = 3600;

    private final ReviewedIssue issue;
    private final ChangeSpan span;
    private final Instant now;
    private final WorkingCalendar calendar;

    public ActualsProposal(ReviewedIssue issue, ChangeSpan span, Instant now, WorkingCalendar calendar) {
        this.issue = issue;
        this.span = span;
        this.now = now;
        this.calendar = calendar;
    }

    /** One for each measure, in their order. */
    public List<ProposedActual> from(Evidence evidence) {
        return List.of(schedule(evidence), effort(evidence), ProposedActual.unknown(Measure.OTHER_COST, Reason.of("outcome.unknown.other-cost")), defects(evidence), coverage(evidence),
                ProposedActual.unknown(Measure.DEBT_PERSON_DAYS, Reason.of("outcome.unknown.debt")));
    }

    /** From the first move into progress once work might begin (else from then) to the issue being done, or marked as implemented if that came first; both days counted. */
    private ProposedActual schedule(Evidence evidence) {
        Instant started = evidence.findWork().map(Evidence.Work::started).filter(at -> !at.isBefore(span.free()) && !at.isAfter(span.implemented())).orElse(null);
        Instant from = started == null ? span.free() : started;
        Instant done = evidence.findWork().map(Evidence.Work::done).filter(at -> !at.isBefore(from) && at.isBefore(span.implemented())).orElse(null);
        LocalDate first = calendar.dayOf(from);
        LocalDate last = calendar.dayOf(done == null ? span.implemented() : done);
        String code = "outcome.source.schedule." + (started == null ? "free" : "started") + (done == null ? "-implemented" : "-done");
        return ProposedActual.known(Measure.SCHEDULE, BigDecimal.valueOf(calendar.workingDays(first, last)), Reason.of(code, first, last));
    }

    private ProposedActual effort(Evidence evidence) {
        if (evidence.findWork().isEmpty()) {
            return ProposedActual.unknown(Measure.EFFORT, Reason.of("outcome.unknown.effort.gone", issue.key()));
        }
        Evidence.Work work = evidence.work();
        LocalDate since = calendar.dayOf(span.submitted());
        if (work.seconds() == 0) {
            return ProposedActual.unknown(Measure.EFFORT, Reason.of("outcome.unknown.effort.none", issue.key(), work.subTasks(), since));
        }
        double hours = work.seconds() / SECONDS_PER_HOUR;
        return ProposedActual.known(Measure.EFFORT, hundredths(hours / calendar.hoursPerDay()),
                Reason.of("outcome.source.effort", issue.key(), work.subTasks(), since, text(hours), text(calendar.hoursPerDay())));
    }

    private ProposedActual defects(Evidence evidence) {
        Evidence.Defects found = evidence.findDefects().orElse(new Evidence.Defects(List.of(), List.of(), false));
        if (found.keys().isEmpty() && !found.isCounted()) {
            return ProposedActual.unknown(Measure.OPEN_DEFECTS, Reason.of("outcome.unknown.defects.facts", issue.projectKey()));
        }
        if (found.keys().isEmpty() && found.components().isEmpty()) {
            return ProposedActual.unknown(Measure.OPEN_DEFECTS, Reason.of("outcome.unknown.defects.components"));
        }
        long days = Math.min(DEFECT_DAYS, Duration.between(span.implemented(), now).toDays());
        String code = found.components().isEmpty() || !found.isCounted() ? "outcome.source.defects.linked" : "outcome.source.defects";
        return new ProposedActual(Measure.OPEN_DEFECTS, BigDecimal.valueOf(found.keys().size()),
                Reason.of(code, days, DEFECT_DAYS, String.join(", ", found.components())), found.keys());
    }

    private ProposedActual coverage(Evidence evidence) {
        Evidence.Coverage measured = evidence.findCoverage().orElse(null);
        if (measured == null) {
            return ProposedActual.unknown(Measure.COVERAGE_POINTS, Reason.of("outcome.unknown.coverage.unmeasured", issue.projectKey()));
        }
        if (measured.before() == null || measured.after() == null) {
            return ProposedActual.unknown(Measure.COVERAGE_POINTS, Reason.of(measured.after() == null ? "outcome.unknown.coverage.after" : "outcome.unknown.coverage.before", calendar.dayOf(span.implemented())));
        }
        return ProposedActual.known(Measure.COVERAGE_POINTS, hundredths(measured.after() - measured.before()),
                Reason.of("outcome.source.coverage", text(measured.before()), calendar.dayOf(measured.beforeAt()), text(measured.after()), calendar.dayOf(measured.afterAt())));
    }

    private static BigDecimal hundredths(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    /** To two decimals, without zeros nobody needs. */
    private static String text(double value) {
        BigDecimal rounded = hundredths(value).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
