package io.tandem.adapter.jira.metric;

import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.FieldChange;
import io.tandem.metric.model.PlannedSprint;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sprints as the field "Sprint" tells them. Jira Software's classes are not there for an add-on that also runs without it; each value's text is
 * {@code …Sprint@1f[id=37,…,state=ACTIVE,…,startDate=…,activatedDate=…]}, and what it does not tell stays unknown.
 */
final class SprintReading {
    private static final String ID = "id";
    private static final String STATE = "state";
    private static final String FUTURE = "FUTURE";
    private static final List<String> STARTS = List.of("activatedDate", "startDate");
    private static final Pattern PART = Pattern.compile("[\\[,](id|state|startDate|activatedDate)=([^,\\]]*)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS][XXX][XX]");

    private SprintReading() { }

    /** @param value the field's value: nothing, one sprint or several */
    static List<PlannedSprint> of(Object value, List<FieldChange> changes) {
        Map<String, PlannedSprint> sprints = new LinkedHashMap<>();
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        values.stream().filter(one -> one != null).map(one -> sprint(one.toString())).forEach(sprint -> sprints.put(sprint.id(), sprint));
        told(changes).forEach(id -> sprints.putIfAbsent(id, new PlannedSprint(id, null, false)));
        return sprints.values().stream().sorted(Comparator.comparing(PlannedSprint::id)).toList();
    }

    /** The sprints its history says it is in: one that was deleted since is in no field. */
    private static List<String> told(List<FieldChange> changes) {
        String last = changes.stream().filter(change -> change.field() == ChangedField.SPRINT).max(Comparator.comparing(FieldChange::at)).map(FieldChange::to).orElse("");
        return Arrays.stream(last.split(",")).map(String::trim).filter(id -> !id.isEmpty()).toList();
    }

    private static PlannedSprint sprint(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            parts.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        String id = parts.getOrDefault(ID, text);
        if (FUTURE.equals(parts.get(STATE))) {
            return new PlannedSprint(id, null, true);
        }
        Instant started = STARTS.stream().map(parts::get).map(SprintReading::time).filter(time -> time != null).findFirst().orElse(null);
        return new PlannedSprint(id, started, started != null);
    }

    private static Instant time(String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text, TIME).toInstant();
        } catch (DateTimeException noTime) {
            return null;
        }
    }
}
