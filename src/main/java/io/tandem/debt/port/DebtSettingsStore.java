package io.tandem.debt.port;

import io.tandem.debt.model.DebtSettings;

/** Keeps how each project keeps its register. */
public interface DebtSettingsStore {
    /** What the project has set, or {@link DebtSettings#usual}; one query. */
    DebtSettings get(String projectKey);

    /**
     * Stores the settings and gives them with their new version. Runs inside the caller's transaction, after it has locked the project.
     *
     * @throws io.tandem.shared.ConflictException when the stored version is another one
     */
    DebtSettings save(DebtSettings settings);
}
