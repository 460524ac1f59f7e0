package io.tandem.review;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Evidence;
import io.tandem.review.model.Measure;
import io.tandem.review.outcome.ActualsProposal;
import io.tandem.review.outcome.ChangeSpan;
import io.tandem.review.outcome.ProposedActual;
import io.tandem.review.port.ActualsSource;
import io.tandem.review.port.ReviewStore;
import io.tandem.review.port.WorkingCalendar;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is recorded of an implemented change, asked when it is looked at: nothing of it is kept until somebody enters it. */
public final class OutcomeEvidence {
    private final ReviewStore store;
    private final ActualsSource source;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public OutcomeEvidence(ReviewStore store, ActualsSource source, WorkingCalendar calendar, Clock clock) {
        this.store = store;
        this.source = source;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One for each measure. The review is implemented or verified. */
    List<ProposedActual> list(ChangeReview review) {
        ChangeSpan span = ChangeSpan.of(review, store.listTrail(review.id()));
        Instant defectsTo = span.implemented().plus(Duration.ofDays(ActualsProposal.DEFECT_DAYS));
        Evidence evidence = source.collect(new Evidence.Question(review.issue(), review.proposal().impact().components(), span.submitted(), span.free(), span.implemented(), defectsTo));
        return new ActualsProposal(review.issue(), span, clock.instant(), calendar).from(evidence);
    }

    /** The known ones by measure. */
    static Map<Measure, BigDecimal> values(List<ProposedActual> proposed) {
        Map<Measure, BigDecimal> values = new EnumMap<>(Measure.class);
        proposed.forEach(one -> one.findValue().ifPresent(value -> values.put(one.measure(), value)));
        return values;
    }
}
