package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.Risk;
import io.tandem.shared.Money;
import io.tandem.shared.ThreePoint;
import java.util.Optional;

/** What follows from the assessment: PERT means and deviations, cost = effort × rate + other cost with the rate per person-day it reckons with, risk = likelihood × consequence with its band. Absent where the inputs are. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DerivedBody(Double scheduleMean, Double scheduleDeviation, Double effortMean, Double effortDeviation, MoneyBody cost, MoneyBody rate, Integer riskScore, Risk.Band riskBand) {
    /** @param counted the risk that counts, which the scorecard may have raised */
    static DerivedBody of(ImpactAssessment impact, Optional<Risk> counted, Money rate) {
        return new DerivedBody(impact.findSchedule().map(ThreePoint::mean).map(DerivedBody::hundredths).orElse(null),
                impact.findSchedule().map(ThreePoint::standardDeviation).map(DerivedBody::hundredths).orElse(null),
                impact.findEffort().map(ThreePoint::mean).map(DerivedBody::hundredths).orElse(null),
                impact.findEffort().map(ThreePoint::standardDeviation).map(DerivedBody::hundredths).orElse(null),
                impact.findCost(rate).map(MoneyBody::of).orElse(null), MoneyBody.of(rate),
                counted.map(Risk::score).orElse(null), counted.map(Risk::band).orElse(null));
    }

    private static Double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
