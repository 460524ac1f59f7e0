package io.tandem.sandbox.jira.model;

/** One field's change; ids where Jira has them, and the texts. {@code fieldType} is "jira" or "custom". */
public record HistoryItem(String field, String fieldType, String from, String fromText, String to, String toText) {
    public static HistoryItem of(String field, String from, String fromText, String to, String toText) {
        return new HistoryItem(field, "jira", from, fromText, to, toText);
    }

    public static HistoryItem custom(String field, String fromText, String toText) {
        return new HistoryItem(field, "custom", null, fromText, null, toText);
    }
}
