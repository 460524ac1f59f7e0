package io.tandem.debt.model;

import java.util.Objects;

/**
 * How a project keeps its register.
 *
 * @param version  grows by one with every change; 0 while nobody has set anything
 * @param priority what lists are sorted by unless somebody asks for something else
 */
public record DebtSettings(String projectKey, long version, DebtPriority priority) {
    public DebtSettings {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(priority, "priority");
    }

    /** What holds while nobody has set anything. */
    public static DebtSettings usual(String projectKey) {
        return new DebtSettings(projectKey, 0, DebtPriority.CD3);
    }
}
