package io.tandem.rest.debt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.tandem.debt.DebtInput;
import java.util.List;

/**
 * What callers send to record or change an item.
 *
 * @param version   for a change: the version they saw
 * @param principal person-days, as {@code {low, likely, high}} or as one number
 */
public record DebtBody(Long version, String project, String component, String title, String description, String kind, String origin, Principal principal, Double interest,
                       Double likelihood, String severity, String owner, String targetRelease, List<String> issues, WsjfBody wsjf,
                       List<Long> dependsOn, DecisionBody decision) {
    /** An estimate with its range; a single number stands for all three. */
    public record Principal(Double low, Double likely, Double high) {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public Principal(@JsonProperty("low") Double low, @JsonProperty("likely") Double likely, @JsonProperty("high") Double high) {
            this.low = low;
            this.likely = likely;
            this.high = high;
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Principal exactly(double days) {
            return new Principal(days, days, days);
        }

        // JSON writes 5 and 5.0 alike; the reader of JSON tells them apart.
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Principal exactly(long days) {
            return exactly((double) days);
        }
    }

    /** Relative points of the scale 1, 2, 3, 5, 8, 13, 20. */
    public record WsjfBody(Double value, Double urgency, Double riskReduction, Double size) {
        DebtInput.WsjfInput input() {
            return new DebtInput.WsjfInput(value, urgency, riskReduction, size);
        }
    }

    /** A decision with what belongs to it; {@code until} as {@code yyyy-MM-dd}. */
    public record DecisionBody(String state, String reason, String until) {
        DebtInput.DecisionInput input() {
            return new DebtInput.DecisionInput(state, reason, until);
        }
    }

    DebtInput input() {
        Principal days = principal == null ? new Principal(null, null, null) : principal;
        return new DebtInput(project, component, title, description, kind, origin, days.low(), days.likely(), days.high(), interest, likelihood, severity, owner, targetRelease, issues,
            wsjf == null ? null : wsjf.input(), dependsOn, decision == null ? null : decision.input());
    }
}
