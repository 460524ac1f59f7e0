package io.tandem.testing.review;

import io.tandem.review.model.ActualValue;
import io.tandem.review.model.Actuals;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.Measure;
import io.tandem.review.model.Milestones;
import io.tandem.review.model.PlannedWork;
import io.tandem.review.model.Proposal;
import io.tandem.review.model.QualityEffect;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.model.Risk;
import io.tandem.shared.Money;
import io.tandem.shared.ThreePoint;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Verified reviews of the usual board at 640 EUR a day, built as a test tells them: {@code verified(1).effort(4, 5, 12).actual(EFFORT, "9").review()}. */
public final class VerifiedReviews {
    private final long id;
    private ThreePoint schedule;
    private ThreePoint effort;
    private Money otherCost;
    private QualityEffect quality = QualityEffect.none();
    private final Map<Measure, ActualValue> actuals = new EnumMap<>(Measure.class);

    private VerifiedReviews(long id) {
        this.id = id;
    }

    public static VerifiedReviews verified(long id) {
        return new VerifiedReviews(id);
    }

    public VerifiedReviews schedule(double low, double likely, double high) {
        schedule = new ThreePoint(low, likely, high);
        return this;
    }

    public VerifiedReviews effort(double low, double likely, double high) {
        effort = new ThreePoint(low, likely, high);
        return this;
    }

    public VerifiedReviews otherCost(double amount, String currency) {
        otherCost = Money.of(amount, currency);
        return this;
    }

    public VerifiedReviews quality(double defects, double coverage) {
        quality = new QualityEffect(defects, coverage, 0, java.util.Set.of());
        return this;
    }

    public VerifiedReviews actual(Measure measure, String value) {
        actuals.put(measure, new ActualValue(new BigDecimal(value), null, Reviews.DEV, Reviews.NOON));
        return this;
    }

    public ChangeReview review() {
        ImpactAssessment impact = new ImpactAssessment(schedule, effort, otherCost, quality, new Risk(1, 1), List.of(), List.of(), "", "", List.of());
        Proposal proposal = new Proposal(ReviewType.NORMAL, "Change " + id, "", impact, "", PlannedWork.open());
        Milestones times = Milestones.createdAt(Reviews.NOON).withSubmission(Reviews.NOON, Reviews.NOON).withImplementation(Reviews.NOON).withVerification(Reviews.NOON);
        return ChangeReview.draft(new ReviewedIssue(10_000 + id, "DEMO-" + id, "DEMO"), proposal, Reviews.DEV, Reviews.NOON).submitted(ReviewState.IN_REVIEW, Reviews.usualBoard(), times)
                .verified(ReviewState.VERIFIED, times, new Actuals(actuals, "", Reviews.DEV, Reviews.NOON)).stored(id, 1);
    }
}
