package io.tandem.adapter.connector.sonarqube;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How a version wants to be asked for issues: names changed in 10.2 and 10.4, and a name it does not know is passed over in silence, so that everything comes back. */
final class IssueDialect {
    private final int number;

    private IssueDialect(int number) {
        this.number = number;
    }

    /** @param version as the server writes it: {@code 9.9.4.87374}, {@code 26.9.0.129388}; one nobody can read counts as new */
    static IssueDialect of(String version) {
        List<String> parts = Arrays.asList(version.split("\\."));
        boolean isReadable = parts.size() >= 2 && parts.stream().limit(2).allMatch(part -> part.matches("\\d{1,4}"));
        return new IssueDialect(isReadable ? Integer.parseInt(parts.get(0)) * 10_000 + Integer.parseInt(parts.get(1)) : Integer.MAX_VALUE);
    }

    /** Filters that together find every issue of the project that is not fixed, each once. */
    List<Map<String, String>> filters(String remoteKey) {
        String components = number >= 100_002 ? "components" : "componentKeys";
        return number >= 100_004 ? List.of(Map.of(components, remoteKey, "issueStatuses", "OPEN,CONFIRMED,ACCEPTED,FALSE_POSITIVE"))
            : List.of(Map.of(components, remoteKey, "resolved", "false"), Map.of(components, remoteKey, "resolutions", "FALSE-POSITIVE,WONTFIX"));
    }
}
