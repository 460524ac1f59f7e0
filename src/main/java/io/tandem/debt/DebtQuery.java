package io.tandem.debt;

import java.util.List;

/**
 * Which items somebody asked for, unchecked.
 *
 * @param project   the project's key
 * @param component a component's name or number, or null
 * @param decisions names of decisions; empty for any
 * @param kinds     names of kinds; empty for any
 * @param origins   names of origins; empty for any
 * @param text      what has to occur in the title or at the beginning of the description, or null
 */
public record DebtQuery(String project, String component, List<String> decisions, List<String> kinds, List<String> origins, String text) {
    public DebtQuery {
        decisions = List.copyOf(decisions);
        kinds = List.copyOf(kinds);
        origins = List.copyOf(origins);
    }
}
