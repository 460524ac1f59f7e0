package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.model.ActualValue;
import io.tandem.review.model.Actuals;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Measure;
import io.tandem.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/** What really came of a change; absent values are unknown. {@code entries} tells of each value who entered it and whether it stands as the sources said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActualBody(Double schedule, Double effort, MoneyBody otherCost, Double openDefects, Double coveragePoints, Double debtPersonDays, String note, PersonBody enteredBy, String enteredAt,
                         List<EntryBody> entries) {
    /** {@code proposed} is what the sources said when it was entered; absent when they did not know. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryBody(Measure measure, Double proposed, boolean takenOver, PersonBody by, String at) {
        static EntryBody of(Measure measure, ActualValue value) {
            return new EntryBody(measure, value.findProposed().map(BigDecimal::doubleValue).orElse(null), value.isTakenOver(), PersonBody.of(value.by()), value.at().toString());
        }
    }

    /** Null while nothing is entered. */
    static ActualBody of(ChangeReview review, Money rate) {
        Actuals actuals = review.actuals();
        return actuals == null ? null : new ActualBody(number(actuals, Measure.SCHEDULE), number(actuals, Measure.EFFORT),
                actuals.find(Measure.OTHER_COST).map(cost -> MoneyBody.of(new Money(cost.value(), rate.currency()))).orElse(null), number(actuals, Measure.OPEN_DEFECTS),
                number(actuals, Measure.COVERAGE_POINTS), number(actuals, Measure.DEBT_PERSON_DAYS), actuals.note(), PersonBody.of(actuals.enteredBy()), actuals.enteredAt().toString(),
                actuals.values().entrySet().stream().map(entry -> EntryBody.of(entry.getKey(), entry.getValue())).toList());
    }

    private static Double number(Actuals actuals, Measure measure) {
        return actuals.find(measure).map(value -> value.value().doubleValue()).orElse(null);
    }
}
