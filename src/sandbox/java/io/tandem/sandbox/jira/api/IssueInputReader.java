package io.tandem.sandbox.jira.api;

import com.atlassian.jira.util.ErrorCollection;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.ProjectRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Applies a form's parameters to an issue; complaints go to the collection, by field. Estimates are minutes, due dates as Jira's default format (d/MMM/yy). */
final class IssueInputReader {
    private final Views views;
    private final ErrorCollection errors;

    IssueInputReader(Views views, ErrorCollection errors) {
        this.views = views;
        this.errors = errors;
    }

    void apply(Map<String, String[]> parameters, IssueData issue) {
        parameters.forEach((name, values) -> apply(name, values == null || values.length == 0 ? null : values[0], values, issue));
    }

    private void apply(String name, String value, String[] values, IssueData issue) {
        switch (name) {
            case "pid" -> project(value, issue);
            case "issuetype" -> issue.typeId = Long.parseLong(value);
            case "summary" -> issue.summary = value;
            case "description" -> issue.description = value;
            case "environment" -> issue.environment = value;
            case "priority" -> issue.priorityId = value == null ? null : Long.valueOf(value);
            case "assignee" -> issue.assignee = user(name, value);
            case "reporter" -> issue.reporter = user(name, value);
            case "duedate" -> issue.due = day(value);
            case "components" -> issue.components = ids(values);
            case "fixVersions" -> issue.fixVersions = ids(values);
            case "versions" -> issue.affectedVersions = ids(values);
            case "timetracking_originalestimate" -> issue.originalEstimate = value == null ? null : Long.valueOf(Long.parseLong(value) * 60);
            default -> {
                // Other parameters (comment, custom fields) are read where they matter.
            }
        }
    }

    private void project(String id, IssueData issue) {
        ProjectRow project = views.store().projects().find(Long.parseLong(id)).orElse(null);
        if (project == null) {
            errors.addError("pid", "The project does not exist.", ErrorCollection.Reason.VALIDATION_FAILED);
            return;
        }
        issue.projectId = project.id();
        issue.projectKey = project.key();
    }

    private String user(String field, String nameOrKey) {
        if (nameOrKey == null || nameOrKey.isEmpty()) {
            return null;
        }
        return views.people().byName(nameOrKey).or(() -> views.people().byKey(nameOrKey)).map(person -> person.key()).orElseGet(() -> {
            errors.addError(field, "User '" + nameOrKey + "' does not exist.", ErrorCollection.Reason.VALIDATION_FAILED);
            return null;
        });
    }

    private LocalDate day(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return text.contains("/") ? LocalDate.parse(text, DateTimeFormatter.ofPattern("d/MMM/yy", Locale.US)) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            errors.addError("duedate", "You did not enter a valid date. Please enter the date in the format \"d/MMM/yy\"", ErrorCollection.Reason.VALIDATION_FAILED);
            return null;
        }
    }

    private static List<Long> ids(String... values) {
        return new ArrayList<>(Arrays.stream(values).map(Long::valueOf).toList());
    }
}
