package io.tandem.adapter.jira.metric;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.FieldChange;
import io.tandem.metric.model.StatusMove;
import io.tandem.metric.model.StatusRef;
import io.tandem.metric.model.WorkEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Jira's change history in neutral words.
 *
 * @param work  how the field "time spent" grew, by whom
 * @param links links that say the issue is blocked
 */
record HistoryReading(List<StatusMove> moves, List<FieldChange> changes, List<WorkEntry> work, LinkReading links) {
    private static final String STATUS = "status";
    private static final String TIME_SPENT = "timespent";
    private static final Map<String, ChangedField> FIELDS = Map.ofEntries(
            Map.entry("summary", ChangedField.SUMMARY), Map.entry("description", ChangedField.DESCRIPTION), Map.entry("Acceptance Criteria", ChangedField.ACCEPTANCE_CRITERIA),
            Map.entry("timeoriginalestimate", ChangedField.ESTIMATE), Map.entry("Story Points", ChangedField.POINTS), Map.entry("Fix Version", ChangedField.RELEASE),
            Map.entry("Sprint", ChangedField.SPRINT), Map.entry("assignee", ChangedField.ASSIGNEE), Map.entry("Flagged", ChangedField.FLAG));

    /** Told by number, which survives a renaming. */
    private static final Set<ChangedField> NUMBERED = EnumSet.of(ChangedField.RELEASE, ChangedField.SPRINT);

    static HistoryReading of(List<ChangeHistory> histories, JiraStatuses statuses) {
        HistoryReading reading = new HistoryReading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LinkReading());
        for (ChangeHistory history : histories) {
            Instant at = history.getTimePerformed().toInstant();
            history.getChangeItemBeans().forEach(item -> reading.add(item, at, history.getAuthorKey(), statuses));
        }
        return reading;
    }

    private void add(ChangeItemBean item, Instant at, String author, JiraStatuses statuses) {
        switch (item.getField()) {
            case STATUS -> addStatus(item, at, statuses);
            case "duedate" -> changes.add(new FieldChange(at, ChangedField.DUE_DATE, first(item.getFrom(), item.getFromString()), first(item.getTo(), item.getToString())));
            case TIME_SPENT -> work.add(new WorkEntry(at, author, seconds(first(item.getTo(), item.getToString())) - seconds(first(item.getFrom(), item.getFromString()))));
            case LinkReading.FIELD -> links.add(item, at);
            default -> addField(item, at);
        }
    }

    private void addStatus(ChangeItemBean item, Instant at, JiraStatuses statuses) {
        moves.add(new StatusMove(at, statuses.category(item.getFrom(), item.getFromString()), statuses.category(item.getTo(), item.getToString()),
                new StatusRef(item.getFrom(), item.getFromString()), new StatusRef(item.getTo(), item.getToString())));
        String from = JiraStatuses.blocked(item.getFromString());
        String to = JiraStatuses.blocked(item.getToString());
        if (!from.equals(to)) {
            changes.add(new FieldChange(at, ChangedField.BLOCKED_STATUS, from, to));
        }
    }

    private void addField(ChangeItemBean item, Instant at) {
        ChangedField field = FIELDS.get(item.getField());
        if (NUMBERED.contains(field)) {
            changes.add(new FieldChange(at, field, first(item.getFrom(), item.getFromString()), first(item.getTo(), item.getToString())));
        } else if (field != null) {
            changes.add(new FieldChange(at, field, first(item.getFromString(), item.getFrom()), first(item.getToString(), item.getTo())));
        }
    }

    private static String first(String preferred, String otherwise) {
        return preferred != null && !preferred.isEmpty() ? preferred : otherwise == null ? "" : otherwise;
    }

    private static long seconds(String text) {
        try {
            return text.isEmpty() ? 0 : Long.parseLong(text.trim());
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
