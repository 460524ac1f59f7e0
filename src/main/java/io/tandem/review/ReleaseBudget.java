package io.tandem.review;

import io.tandem.review.model.BudgetEffect;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.shared.Money;
import io.tandem.shared.ThreePoint;
import java.math.BigDecimal;
import java.util.Optional;

/** Adds up what the changes of a release take. Not thread safe. */
final class ReleaseBudget {
    private final Money rate;
    private long reviews;
    private double effort;
    private Money cost;
    private long otherCurrency;

    /** @param rate the project's cost of a person-day, in whose currency the sum is */
    ReleaseBudget(Money rate) {
        this.rate = rate;
        this.cost = new Money(BigDecimal.ZERO, rate.currency());
    }

    /** At the rate its board decided with. */
    void add(ChangeReview review) {
        Money decidedWith = review.findBoard().map(board -> board.policy().rate()).orElse(rate);
        Optional<Money> own = review.proposal().impact().findCost(decidedWith).filter(amount -> amount.currency().equals(rate.currency()));
        reviews++;
        effort += person(review.proposal().impact());
        otherCurrency += own.isEmpty() ? 1 : 0;
        cost = own.map(cost::plus).orElse(cost);
    }

    BudgetEffect with(ImpactAssessment impact) {
        return new BudgetEffect(reviews, effort, cost, effort + person(impact), impact.findCost(rate).map(cost::plus).orElse(cost), otherCurrency);
    }

    private static double person(ImpactAssessment impact) {
        return impact.findEffort().map(ThreePoint::mean).orElse(0.0);
    }
}
