package io.tandem.debt;

import java.util.List;

/**
 * What somebody sent to record or change an item, unchecked: anything may be missing or wrong.
 *
 * @param project       the project's key
 * @param component     a component's name or number
 * @param low           optimistic principal in person-days; missing means the likely one
 * @param high          pessimistic principal in person-days; missing means the likely one
 * @param interest      person-days per month; missing means 0
 * @param likelihood    0 to 1; may be missing only when there is no interest
 * @param owner         a user's key or log-in name
 * @param targetRelease a release's name or number
 * @param issues        issue keys
 * @param wsjf          relative points; missing means none
 * @param dependsOn     the numbers of the items that have to be repaid before; missing means none
 * @param decision      missing means: leave it as it is, or open for a new item
 */
public record DebtInput(String project, String component, String title, String description, String kind, String origin, Double low, Double likely, Double high,
                        Double interest, Double likelihood, String severity, String owner, String targetRelease, List<String> issues, WsjfInput wsjf, List<Long> dependsOn,
                        DecisionInput decision) {
    public DebtInput {
        issues = issues == null ? List.of() : List.copyOf(issues.stream().filter(java.util.Objects::nonNull).toList());
        dependsOn = dependsOn == null ? List.of() : List.copyOf(dependsOn.stream().filter(java.util.Objects::nonNull).distinct().toList());
    }

    /** Points of the scale 1, 2, 3, 5, 8, 13, 20; all four are needed. */
    public record WsjfInput(Double value, Double urgency, Double riskReduction, Double size) { }

    /**
     * @param state  a decision's name
     * @param reason why; needed for an acceptance
     * @param until  the last day of an acceptance, {@code yyyy-MM-dd}
     */
    public record DecisionInput(String state, String reason, String until) { }
}
