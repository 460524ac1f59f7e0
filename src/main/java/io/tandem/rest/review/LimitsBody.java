package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.input.BoardInput;
import io.tandem.review.model.Thresholds;
import java.util.List;

/** Limits of which reaching one is enough; absent ones are not looked at. Working days, person-days, money, 1 to 25, component names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LimitsBody(Double scheduleDays, Double effortDays, MoneyBody cost, Integer riskScore, List<String> components) {
    static LimitsBody of(Thresholds limits) {
        return new LimitsBody(limits.scheduleDays(), limits.effortDays(), limits.cost() == null ? null : MoneyBody.of(limits.cost()), limits.riskScore(), limits.components());
    }

    BoardInput.Limits input() {
        return new BoardInput.Limits(scheduleDays, effortDays, cost == null ? null : cost.input(), riskScore, components);
    }
}
