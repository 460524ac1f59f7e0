package io.tandem.review.model;

import io.tandem.shared.Reason;
import java.util.List;

/**
 * What a change does, before anybody votes on it.
 *
 * @param written the assessment as its author wrote it
 * @param modules what the scores of the components it touches make of it; the finish and the budget are reckoned with that
 * @param budget null when the change names no release
 */
public record ImpactPreview(ReleaseEffect finish, BudgetEffect budget, DebtEffect debt, ImpactAssessment written, ModuleEffect modules) {
    /** Why something else counts than what was written; empty when nothing does. */
    public List<Reason> moduleReasons() {
        return modules.reasons(written);
    }
}
