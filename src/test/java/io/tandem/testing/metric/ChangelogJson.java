package io.tandem.testing.metric;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.FieldChange;
import io.tandem.metric.model.StatusMove;
import io.tandem.metric.model.WorkEntry;
import io.tandem.sandbox.jira.load.JiraTime;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The changelog of one issue while it is read. A change without a readable time is left out. */
final class ChangelogJson {
    private static final String STATUS = "status";
    private static final String TIME_SPENT = "timespent";
    private static final String DUE = "duedate";
    private static final Map<String, ChangedField> FIELDS = Map.ofEntries(
            Map.entry("summary", ChangedField.SUMMARY), Map.entry("description", ChangedField.DESCRIPTION), Map.entry("timeoriginalestimate", ChangedField.ESTIMATE),
            Map.entry("Story Points", ChangedField.POINTS), Map.entry("Fix Version", ChangedField.RELEASE), Map.entry("Sprint", ChangedField.SPRINT),
            Map.entry(DUE, ChangedField.DUE_DATE), Map.entry("assignee", ChangedField.ASSIGNEE), Map.entry("Flagged", ChangedField.FLAG));

    final List<StatusMove> moves = new ArrayList<>();
    final List<FieldChange> changes = new ArrayList<>();
    final List<WorkEntry> work = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    private record Item(String field, String from, String fromText, String to, String toText) { }

    void read(JsonParser parser) throws IOException {
        boolean isObject = Json.isObject(parser);
        while (isObject && parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isHistories = parser.currentName().equals("histories");
            parser.nextToken();
            if (isHistories) {
                Json.each(parser, () -> history(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    /** The first change of all, for an issue without a date of its own; the beginning of time where there is none. */
    Instant first() {
        return Stream.concat(moves.stream().map(StatusMove::at), changes.stream().map(FieldChange::at)).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private void history(JsonParser parser) throws IOException {
        Instant at = null;
        String author = "";
        items.clear();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "created" -> at = JiraTime.instant(parser.getValueAsString()).orElse(null);
                case "author" -> author = Json.orEmpty(Json.member(parser, "key"));
                case "items" -> Json.each(parser, () -> item(parser));
                default -> parser.skipChildren();
            }
        }
        for (int i = 0; at != null && i < items.size(); i++) {
            take(items.get(i), at, author);
        }
    }

    /** Jira names the field first; what is known to say nothing is passed over without reading its texts. */
    private void item(JsonParser parser) throws IOException {
        String field = null;
        String[] values = new String[4];
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("field")) {
                field = parser.getValueAsString("");
            } else if (value.isScalarValue() && (field == null || tells(field))) {
                put(name, parser, values);
            } else {
                parser.skipChildren();
            }
        }
        if (field != null && tells(field)) {
            items.add(new Item(field, values[0], values[1], values[2], values[3]));
        }
    }

    private static void put(String name, JsonParser parser, String[] values) throws IOException {
        switch (name) {
            case "from" -> values[0] = parser.getValueAsString();
            case "fromString" -> values[1] = parser.getValueAsString();
            case "to" -> values[2] = parser.getValueAsString();
            case "toString" -> values[3] = parser.getValueAsString();
            default -> { }
        }
    }

    private static boolean tells(String field) {
        return field.equals(STATUS) || field.equals(TIME_SPENT) || FIELDS.containsKey(field);
    }

    private void take(Item item, Instant at, String author) {
        switch (item.field()) {
            case STATUS -> moves.add(new StatusMove(at, StatusNames.category(item.fromText()), StatusNames.category(item.toText())));
            case TIME_SPENT -> work.add(new WorkEntry(at, author, seconds(first(item.to(), item.toText())) - seconds(first(item.from(), item.fromText()))));
            case DUE -> changes.add(new FieldChange(at, ChangedField.DUE_DATE, first(item.from(), item.fromText()), first(item.to(), item.toText())));
            default -> changes.add(new FieldChange(at, FIELDS.get(item.field()), first(item.fromText(), item.from()), first(item.toText(), item.to())));
        }
    }

    private static String first(String preferred, String otherwise) {
        return preferred != null && !preferred.isEmpty() ? preferred : Json.orEmpty(otherwise);
    }

    private static long seconds(String text) {
        try {
            return text.isEmpty() ? 0 : Long.parseLong(text.trim());
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
