package io.tandem.sandbox.jira.service;

import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.HistoryItem;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.store.JiraStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What Jira writes into the change history when an issue goes from one state to another. */
final class IssueDiff {
    private final JiraStore store;
    private final People people;
    private final List<HistoryItem> items = new ArrayList<>();

    IssueDiff(JiraStore store, People people) {
        this.store = store;
        this.people = people;
    }

    List<HistoryItem> items(IssueData before, IssueData after) {
        texts(before, after);
        references(before, after);
        numbers(before, after);
        lists(before, after);
        return items;
    }

    private void texts(IssueData a, IssueData b) {
        plain("summary", a.summary, b.summary);
        plain("description", a.description, b.description);
        plain("environment", a.environment, b.environment);
        dated(a, b);
        if (!Objects.equals(a.sprint, b.sprint)) {
            items.add(HistoryItem.custom("Sprint", text(a.sprint), text(b.sprint)));
        }
        if (!Objects.equals(a.storyPoints, b.storyPoints)) {
            items.add(HistoryItem.custom("Story Points", text(a.storyPoints), text(b.storyPoints)));
        }
        if (a.flagged != b.flagged) {
            items.add(HistoryItem.custom("Flagged", a.flagged ? "Impediment" : "", b.flagged ? "Impediment" : ""));
        }
    }

    private void dated(IssueData a, IssueData b) {
        if (!Objects.equals(a.due, b.due)) {
            items.add(HistoryItem.of("duedate", string(a.due), a.due == null ? null : a.due + " 00:00:00.0", string(b.due), b.due == null ? null : b.due + " 00:00:00.0"));
        }
    }

    private void references(IssueData a, IssueData b) {
        reference("status", a.statusId, b.statusId, id -> store.constants().status(id).map(s -> s.name()).orElse(null));
        reference("resolution", a.resolutionId, b.resolutionId, id -> constant(Kind.RESOLUTION, id));
        reference("priority", a.priorityId, b.priorityId, id -> constant(Kind.PRIORITY, id));
        reference("issuetype", a.typeId, b.typeId, id -> constant(Kind.TYPE, id));
        reference("security", a.securityLevel, b.securityLevel, id -> store.roles().levels().stream().filter(l -> l.id() == id).map(l -> l.name()).findFirst().orElse(null));
        reference("assignee", a.assignee, b.assignee, people::displayName);
        reference("reporter", a.reporter, b.reporter, people::displayName);
    }

    private void numbers(IssueData a, IssueData b) {
        reference("timeoriginalestimate", a.originalEstimate, b.originalEstimate, Object::toString);
        reference("timeestimate", a.remainingEstimate, b.remainingEstimate, Object::toString);
        reference("timespent", a.timeSpent, b.timeSpent, Object::toString);
    }

    private void lists(IssueData a, IssueData b) {
        if (!a.labels.equals(b.labels)) {
            items.add(HistoryItem.of("labels", "", String.join(" ", a.labels), "", String.join(" ", b.labels)));
        }
        moved("Component", a.components, b.components, id -> store.projects().component(id).map(c -> c.name()).orElse(null));
        moved("Fix Version", a.fixVersions, b.fixVersions, this::version);
        moved("Version", a.affectedVersions, b.affectedVersions, this::version);
    }

    private String version(Long id) {
        return store.projects().version(id).map(v -> v.name()).orElse(null);
    }

    private String constant(Kind kind, Long id) {
        return store.constants().find(kind, id).map(c -> c.name()).orElse(null);
    }

    private void plain(String field, String before, String after) {
        if (!Objects.equals(text(before), text(after))) {
            items.add(HistoryItem.of(field, null, before, null, after));
        }
    }

    private <T> void reference(String field, T before, T after, Function<T, String> name) {
        if (!Objects.equals(before, after)) {
            items.add(HistoryItem.of(field, string(before), before == null ? null : name.apply(before), string(after), after == null ? null : name.apply(after)));
        }
    }

    private void moved(String field, Collection<Long> before, Collection<Long> after, Function<Long, String> name) {
        before.stream().filter(id -> !after.contains(id)).forEach(id -> items.add(HistoryItem.of(field, id.toString(), name.apply(id), null, null)));
        after.stream().filter(id -> !before.contains(id)).forEach(id -> items.add(HistoryItem.of(field, null, null, id.toString(), name.apply(id))));
    }

    private static String text(Object value) {
        return value == null ? "" : value instanceof Double number && number == Math.rint(number) ? Long.toString(number.longValue()) : value.toString();
    }

    private static String string(Object value) {
        return value == null ? null : value.toString();
    }
}
