package io.tandem.review.input;

import io.tandem.review.model.Alternative;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.QualityEffect;
import io.tandem.shared.ThreePoint;
import java.util.List;

/** An impact assessment as sent; anything may be null. */
public record ImpactInput(Estimate schedule, Estimate effort, Amount otherCost, Quality quality, Likeliness risk, List<String> components, List<String> issues,
                          String release, String rollback, List<Alternative> alternatives) {
    /** Money: a decimal number and an ISO 4217 currency, the project's own when left out. */
    public record Amount(String amount, String currency) { }

    /** Low, likely, high. */
    public record Estimate(Double low, Double likely, Double high) {
        static Estimate of(ThreePoint estimate) {
            return new Estimate(estimate.low(), estimate.likely(), estimate.high());
        }
    }

    /** Expected effects on quality. */
    public record Quality(Double openDefects, Double coveragePoints, Double debtPersonDays, List<String> attributes) {
        static Quality of(QualityEffect effect) {
            return new Quality(effect.openDefects(), effect.coveragePoints(), effect.debtPersonDays(), effect.attributes().stream().map(Enum::name).sorted().toList());
        }
    }

    /** 1 to 5 each. */
    public record Likeliness(Integer likelihood, Integer consequence) { }

    /** The input that gives this assessment. */
    public static ImpactInput of(ImpactAssessment impact) {
        return new ImpactInput(impact.findSchedule().map(Estimate::of).orElse(null), impact.findEffort().map(Estimate::of).orElse(null),
                impact.otherCost() == null ? null : new Amount(impact.otherCost().amount().toPlainString(), impact.otherCost().currency().getCurrencyCode()),
                Quality.of(impact.quality()), impact.findRisk().map(risk -> new Likeliness(risk.likelihood(), risk.consequence())).orElse(null),
                impact.components(), impact.issues(), impact.release(), impact.rollback(), impact.alternatives());
    }

    public static ImpactInput empty() {
        return new ImpactInput(null, null, null, null, null, null, null, null, null, null);
    }
}
