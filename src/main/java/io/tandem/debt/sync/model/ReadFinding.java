package io.tandem.debt.sync.model;

import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtSeverity;
import java.util.Objects;

/**
 * A finding as the server tells it now.
 *
 * @param issueKey the server's own key of it; survives moved lines, not a project set up anew
 * @param ruleName what the rule is called there
 * @param path     the file or module it lies in, below the project; empty for the project itself
 * @param line     its line, 0 for a finding of a whole file
 * @param lineHash the server's hash of the line's text, empty where it gives none
 * @param severity by the mode the reading was made in
 * @param minutes  effort to repair it; -1 when the server does not say
 */
public record ReadFinding(String issueKey, String rule, String ruleName, String path, int line, String lineHash, String message, DebtSeverity severity, DebtKind kind, int minutes, FindingState state) {
    /** Longer texts are cut: a list shows them, nobody computes with them. */
    public static final int LONGEST_MESSAGE = 300;

    public ReadFinding {
        Objects.requireNonNull(issueKey, "issueKey");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        message = message.length() <= LONGEST_MESSAGE ? message : message.substring(0, Character.isHighSurrogate(message.charAt(LONGEST_MESSAGE - 2)) ? LONGEST_MESSAGE - 2 : LONGEST_MESSAGE - 1) + "…";
    }
}
