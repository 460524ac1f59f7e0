package io.tandem.review.outcome;

import io.tandem.review.model.Actuals;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.Measure;
import io.tandem.review.model.QualityEffect;
import io.tandem.shared.Money;
import io.tandem.shared.ThreePoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One dimension of one verified review: what was assessed, what came of it.
 *
 * @param predicted low, likely and high as assessed; thrice the same where one number was
 * @param mean      what counts as predicted: the PERT mean
 * @param currency  of a cost; null for the other dimensions
 */
public record Comparison(long reviewId, String issueKey, String title, Dimension dimension, ThreePoint predicted, double mean, double actual, Currency currency) {
    public double error() {
        return actual - mean;
    }

    public boolean isInside() {
        return actual >= predicted.low() && actual <= predicted.high();
    }

    /** Every dimension whose assessment and actual value are both known; a review without actual values has none. */
    public static List<Comparison> listOf(ChangeReview review) {
        if (review.actuals() == null) {
            return List.of();
        }
        ImpactAssessment impact = review.proposal().impact();
        Actuals actuals = review.actuals();
        List<Comparison> found = new ArrayList<>();
        add(found, review, Dimension.SCHEDULE, impact.findSchedule(), actuals.number(Measure.SCHEDULE));
        add(found, review, Dimension.EFFORT, impact.findEffort(), actuals.number(Measure.EFFORT));
        cost(review).ifPresent(found::add);
        QualityEffect quality = impact.quality();
        add(found, review, Dimension.DEFECTS, Optional.of(ThreePoint.exactly(quality.openDefects())), actuals.number(Measure.OPEN_DEFECTS));
        add(found, review, Dimension.COVERAGE, Optional.of(ThreePoint.exactly(quality.coveragePoints())), actuals.number(Measure.COVERAGE_POINTS));
        return found;
    }

    private static void add(List<Comparison> found, ChangeReview review, Dimension dimension, Optional<ThreePoint> predicted, OptionalDouble actual) {
        if (predicted.isPresent() && actual.isPresent()) {
            found.add(of(review, dimension, predicted.get(), actual.getAsDouble(), null));
        }
    }

    private static Comparison of(ChangeReview review, Dimension dimension, ThreePoint predicted, double actual, Currency currency) {
        return new Comparison(review.id(), review.issue().key(), review.proposal().title(), dimension, predicted, predicted.mean(), actual, currency);
    }

    /** At the rate the review was decided by. Without a rate, without an actual effort, or where other cost was assessed and never entered, the cost is not known. */
    private static Optional<Comparison> cost(ChangeReview review) {
        Money rate = review.findBoard().map(board -> board.policy().rate()).orElse(null);
        ImpactAssessment impact = review.proposal().impact();
        Money other = impact.otherCost();
        boolean isComparable = rate != null && rate.amount().signum() > 0 && (other == null || other.currency().equals(rate.currency()));
        OptionalDouble spent = actualCost(review.actuals(), rate, other);
        if (!isComparable || spent.isEmpty()) {
            return Optional.empty();
        }
        double assessed = other == null ? 0 : other.amount().doubleValue();
        double day = rate.amount().doubleValue();
        return impact.findEffort().map(effort -> new ThreePoint(effort.low() * day + assessed, effort.likely() * day + assessed, effort.high() * day + assessed))
                .map(predicted -> of(review, Dimension.COST, predicted, spent.getAsDouble(), rate.currency()));
    }

    private static OptionalDouble actualCost(Actuals actuals, Money rate, Money assessedOther) {
        boolean isOtherKnown = actuals.find(Measure.OTHER_COST).isPresent() || assessedOther == null || assessedOther.amount().signum() == 0;
        if (rate == null || !isOtherKnown || actuals.find(Measure.EFFORT).isEmpty()) {
            return OptionalDouble.empty();
        }
        BigDecimal effort = rate.amount().multiply(actuals.find(Measure.EFFORT).get().value());
        return OptionalDouble.of(effort.add(actuals.find(Measure.OTHER_COST).map(value -> value.value()).orElse(BigDecimal.ZERO)).doubleValue());
    }
}
