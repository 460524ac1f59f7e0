package io.tandem.adapter.store.review;

import io.tandem.review.model.Alternative;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.QualityAttribute;
import io.tandem.review.model.QualityEffect;
import io.tandem.review.model.Risk;
import io.tandem.shared.Money;
import io.tandem.shared.ThreePoint;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/** An impact assessment as JSON holds it: plain values, so that the model may change its shape without touching what is stored. */
record StoredImpact(List<Double> schedule, List<Double> effort, StoredMoney otherCost, double openDefects, double coveragePoints, double debtPersonDays, List<String> attributes,
                    List<Integer> risk, List<String> components, List<String> issues, String release, String rollback, List<List<String>> alternatives) {
    record StoredMoney(String amount, String currency) {
        Money money() {
            return new Money(new BigDecimal(amount), Currency.getInstance(currency));
        }
    }

    static StoredImpact of(ImpactAssessment impact) {
        return new StoredImpact(
                impact.findSchedule().map(StoredImpact::points).orElse(null),
                impact.findEffort().map(StoredImpact::points).orElse(null),
                impact.otherCost() == null ? null : new StoredMoney(impact.otherCost().amount().toPlainString(), impact.otherCost().currency().getCurrencyCode()),
                impact.quality().openDefects(), impact.quality().coveragePoints(), impact.quality().debtPersonDays(),
                impact.quality().attributes().stream().map(Enum::name).sorted().toList(),
                impact.findRisk().map(risk -> List.of(risk.likelihood(), risk.consequence())).orElse(null),
                impact.components(), impact.issues(), impact.release(), impact.rollback(),
                impact.alternatives().stream().map(other -> List.of(other.description(), other.whyNot())).toList());
    }

    ImpactAssessment impact() {
        return new ImpactAssessment(estimate(schedule), estimate(effort), otherCost == null ? null : otherCost.money(),
                new QualityEffect(openDefects, coveragePoints, debtPersonDays, attributes.stream().map(QualityAttribute::valueOf).collect(Collectors.toSet())),
                risk == null ? null : new Risk(risk.get(0), risk.get(1)),
                components, issues, release, rollback, alternatives.stream().map(other -> new Alternative(other.get(0), other.get(1))).toList());
    }

    private static List<Double> points(ThreePoint estimate) {
        return List.of(estimate.low(), estimate.likely(), estimate.high());
    }

    private static ThreePoint estimate(List<Double> points) {
        return points == null ? null : new ThreePoint(points.get(0), points.get(1), points.get(2));
    }
}
