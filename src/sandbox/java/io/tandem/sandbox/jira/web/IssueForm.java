package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.IssueData;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of an issue as a form, written and read. */
final class IssueForm {
    private final Jira jira;
    private final Map<String, String> errors = new LinkedHashMap<>();

    IssueForm(Jira jira) {
        this.jira = jira;
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    String html(Visit visit, IssueData issue, String action, String submit, String cancel) {
        Markup html = new Markup();
        if (hasErrors()) {
            html.add("<div class=\"aui-message aui-message-error\"><p>{}</p></div>", Words.get("form.error"));
        }
        html.add("<form class=\"aui\" id=\"issue-form\" method=\"post\" action=\"{}\">", action).raw(visit.tokenField());
        select(html, "type", List.of(Long.toString(issue.typeId)), constants(Kind.TYPE));
        input(html, "summary", issue.summary, "long-field");
        area(html, "description", issue.description);
        select(html, "priority", List.of(Objects.toString(issue.priorityId, "")), constants(Kind.PRIORITY));
        select(html, "assignee", List.of(Objects.toString(issue.assignee, "")), people());
        many(html, "components", issue.components, parts(jira.store().projects().components(issue.projectId).stream().map(c -> new String[] {Long.toString(c.id()), c.name()}).toList()));
        many(html, "fixVersions", issue.fixVersions, versions(issue.projectId));
        input(html, "labels", String.join(" ", issue.labels), "");
        input(html, "due", Objects.toString(issue.due, ""), "");
        input(html, "estimate", Show.duration(issue.originalEstimate), "");
        return html.add("<div class=\"buttons-container\"><div class=\"buttons\"><button class=\"aui-button aui-button-primary\" type=\"submit\" id=\"issue-form-submit\">{}</button> <a class=\"aui-button aui-button-link\""
            + " href=\"{}\">{}</a></div></div></form>", submit, cancel, Words.get("form.cancel")).toString();
    }

    /** Takes the fields that were sent into the issue; complaints are kept for {@link #html}. */
    void read(Visit visit, IssueData issue) {
        issue.typeId = visit.number("type", issue.typeId);
        issue.summary = visit.text("summary");
        issue.description = visit.text("description").replace("\r\n", "\n");
        issue.priorityId = visit.text("priority").isEmpty() ? null : Long.valueOf(visit.number("priority", 3));
        issue.assignee = visit.text("assignee").isEmpty() ? null : visit.text("assignee");
        issue.components = ids(visit, "components");
        issue.fixVersions = ids(visit, "fixVersions");
        issue.labels = new LinkedHashSet<>(Arrays.stream(visit.text("labels").split("\\s+")).filter(label -> !label.isEmpty()).toList());
        issue.due = day(visit);
        readEstimate(visit, issue);
        if (issue.summary.isEmpty()) {
            errors.put("summary", Words.get("form.summary.required"));
        }
    }

    private void readEstimate(Visit visit, IssueData issue) {
        Long estimate = Show.seconds(visit.text("estimate"));
        if (estimate == null && !visit.text("estimate").isEmpty()) {
            errors.put("estimate", Words.get("form.time.invalid"));
        } else if (!Objects.equals(estimate, issue.originalEstimate)) {
            issue.originalEstimate = estimate;
            issue.remainingEstimate = estimate == null ? null : Long.valueOf(Math.max(0, estimate - (issue.timeSpent == null ? 0 : issue.timeSpent)));
        }
    }

    private LocalDate day(Visit visit) {
        try {
            return visit.text("due").isEmpty() ? null : LocalDate.parse(visit.text("due"));
        } catch (DateTimeParseException e) {
            errors.put("due", Words.get("form.date.invalid"));
            return null;
        }
    }

    private static List<Long> ids(Visit visit, String name) {
        String[] values = visit.request().getParameterValues(name);
        return values == null ? new ArrayList<>() : new ArrayList<>(Arrays.stream(values).filter(value -> value.matches("\\d+")).map(Long::valueOf).toList());
    }

    private Map<String, String> constants(Kind kind) {
        Map<String, String> options = new LinkedHashMap<>();
        for (ConstantRow row : jira.store().constants().list(kind)) {
            options.put(Long.toString(row.id()), row.name());
        }
        return options;
    }

    private Map<String, String> people() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", Words.get("field.unassigned"));
        jira.product().users().all().forEach(user -> options.put(user.key(), user.displayName()));
        return options;
    }

    private Map<String, String> versions(long projectId) {
        return parts(jira.store().projects().versions(projectId).stream().filter(v -> !v.archived()).map(v -> new String[] {Long.toString(v.id()), v.name()}).toList());
    }

    private static Map<String, String> parts(List<String[]> pairs) {
        Map<String, String> options = new LinkedHashMap<>();
        pairs.forEach(pair -> options.put(pair[0], pair[1]));
        return options;
    }

    private void input(Markup html, String name, String value, String style) {
        open(html, name).add("<input class=\"text {}\" type=\"{}\" id=\"{}\" name=\"{}\" value=\"{}\">", style, name.equals("due") ? "date" : "text", name, name, value);
        if (name.equals("labels") || name.equals("estimate")) {
            html.add("<div class=\"description\">{}</div>", Words.get("form." + name + ".hint"));
        }
        close(html, name);
    }

    private void area(Markup html, String name, String value) {
        open(html, name).add("<textarea class=\"textarea long-field\" id=\"{}\" name=\"{}\" rows=\"8\">{}</textarea>", name, name, value);
        close(html, name);
    }

    private void select(Markup html, String name, List<String> chosen, Map<String, String> options) {
        open(html, name).add("<select class=\"select\" id=\"{}\" name=\"{}\">", name, name);
        options(html, chosen, options).raw("</select>");
        close(html, name);
    }

    private void many(Markup html, String name, List<Long> chosen, Map<String, String> options) {
        open(html, name).add("<select class=\"multi-select\" multiple size=\"{}\" id=\"{}\" name=\"{}\">", Math.max(2, Math.min(6, options.size())), name, name);
        options(html, chosen.stream().map(id -> id.toString()).toList(), options).raw("</select>");
        close(html, name);
    }

    private static Markup options(Markup html, List<String> chosen, Map<String, String> options) {
        options.forEach((value, label) -> html.add(chosen.contains(value) ? "<option value=\"{}\" selected>{}</option>" : "<option value=\"{}\">{}</option>", value, label));
        return html;
    }

    private static Markup open(Markup html, String name) {
        return html.add("<div class=\"field-group\"><label for=\"{}\">{}</label>", name, Words.get("field." + name));
    }

    private void close(Markup html, String name) {
        if (errors.containsKey(name)) {
            html.add("<div class=\"error\">{}</div>", errors.get(name));
        }
        html.raw("</div>");
    }
}
