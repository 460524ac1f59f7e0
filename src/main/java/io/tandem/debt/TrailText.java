package io.tandem.debt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How an item's fields stand in the audit trail: {@code name: value} each on a line of its own; what follows a line break within a value is indented, so that no value looks like a field. */
final class TrailText {
    static final String ISSUES = "issues";
    static final String OWNER = "owner";
    private static final String SEPARATOR = ": ";
    private static final String INDENT = "  ";

    private TrailText() { }

    /** Fields without a value are left out. */
    static String text(Map<String, String> fields) {
        return fields.entrySet().stream().filter(field -> !field.getValue().isEmpty()).map(field -> field.getKey() + SEPARATOR + field.getValue().replace("\n", "\n" + INDENT))
            .collect(Collectors.joining("\n"));
    }

    static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        String current = null;
        for (String line : text.isEmpty() ? new String[0] : text.split("\n", -1)) {
            int colon = line.indexOf(SEPARATOR);
            if (current != null && (line.startsWith(INDENT) || colon < 0)) {
                fields.merge(current, "\n" + (line.startsWith(INDENT) ? line.substring(INDENT.length()) : line), String::concat);
            } else if (colon > 0) {
                current = line.substring(0, colon);
                fields.put(current, line.substring(colon + SEPARATOR.length()));
            }
        }
        return fields;
    }
}
