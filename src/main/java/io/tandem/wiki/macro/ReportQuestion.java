package io.tandem.wiki.macro;

import java.util.List;

/**
 * Which joint view a page wants to show. Empty texts and lists ask for nothing of their kind.
 *
 * @param projects keys of Jira projects
 * @param filter   the id of a saved filter, instead of projects
 * @param from     the first day, {@code yyyy-MM-dd}; empty leaves the period to Jira
 * @param to       the first day outside; empty for up to today
 * @param sections names of sections; empty for all
 */
public record ReportQuestion(List<String> projects, String filter, String component, String release, String from, String to, List<String> sections) {
    public ReportQuestion {
        projects = List.copyOf(projects);
        sections = List.copyOf(sections);
    }
}
