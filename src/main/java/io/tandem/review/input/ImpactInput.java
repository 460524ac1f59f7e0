package io.tandem.review.input;

import io.tandem.review.model.Alternative;
import java.util.List;

/** An impact assessment as sent; anything may be null. */
public record ImpactInput(Estimate schedule, Estimate effort, Amount otherCost, Quality quality, Likeliness risk, List<String> components, List<String> issues,
                          String release, String rollback, List<Alternative> alternatives) {
    /** Money: a decimal number and an ISO 4217 currency, the project's own when left out. */
    public record Amount(String amount, String currency) { }

    /** Low, likely, high. */
    public record Estimate(Double low, Double likely, Double high) { }

    /** Expected effects on quality. */
    public record Quality(Double openDefects, Double coveragePoints, Double debtPersonDays, List<String> attributes) { }

    /** 1 to 5 each. */
    public record Likeliness(Integer likelihood, Integer consequence) { }

    public static ImpactInput empty() {
        return new ImpactInput(null, null, null, null, null, null, null, null, null, null);
    }
}
