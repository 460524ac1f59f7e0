package io.tandem.debt;

import java.util.List;

/**
 * Which items somebody asked for, unchecked.
 *
 * @param project    the project's key
 * @param component  a component's name or number, or null
 * @param decisions  names of decisions; empty for any
 * @param kinds      names of kinds; empty for any
 * @param origins    names of origins; empty for any
 * @param severities names of severities; empty for any
 * @param owner      a user's key or log-in name, {@code me}, {@code none} for items nobody looks after, or null
 * @param release    a release's name or number, or null
 * @param until      {@code expired} for items whose acceptance has run out, or null
 * @param text       what has to occur in the title or at the beginning of the description, or null
 */
public record DebtQuery(String project, String component, List<String> decisions, List<String> kinds, List<String> origins, List<String> severities, String owner, String release, String until,
                        String text) {
    public DebtQuery {
        decisions = List.copyOf(decisions);
        kinds = List.copyOf(kinds);
        origins = List.copyOf(origins);
        severities = List.copyOf(severities);
    }
}
