package io.tandem.debt.suggestion.detector;

import io.tandem.debt.model.DebtKind;

/**
 * What a phrase of the lexicon says.
 *
 * @param kind      where the debt sits that it names, or null
 * @param weight    how much it adds to the score; negative when it speaks against a debt
 * @param standing  what it takes to count
 */
record Indicator(int number, String name, DebtKind kind, double weight, Standing standing) {
    /** What it takes to count. */
    enum Standing {
        /** Leans one way and never makes a finding alone. */
        HINT,
        /** Names a debt. */
        NAMES,
        /** Names a debt, unless the words before deny it. */
        CLAIMS
    }
}
