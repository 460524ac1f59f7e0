package io.tandem.export.model;

import java.time.LocalDate;

/**
 * What a project, one of its components, or its debts without a component owed on a day (UTC).
 *
 * @param componentId null unless it is of a component
 */
public record DebtSum(LocalDate day, Scope scope, Long componentId, Sum unpaid, Sum accepted, Sum added, Sum repaid) {
    /** Whose debts these are. */
    public enum Scope { PROJECT, COMPONENT, NO_COMPONENT }

    /** @param principal person-days; @param interest person-days per month */
    public record Sum(long items, double principal, double interest) { }
}
