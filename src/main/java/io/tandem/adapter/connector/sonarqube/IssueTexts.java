package io.tandem.adapter.connector.sonarqube;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.RatingMode;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** SonarQube's words for what an issue is, in ours. */
final class IssueTexts {
    /** No unit stands twice, none but these exist, and nothing stands between them. */
    private static final Pattern EFFORT = Pattern.compile("(?:(\\d{1,6})d)?(?:(\\d{1,8})h)?(?:(\\d{1,9})min)?");
    private static final int HOURS_PER_DAY = 8;
    private static final int MINUTES_PER_HOUR = 60;

    private IssueTexts() { }

    /** Minutes of a text such as {@code 1d2h30min}, where a day has eight hours; -1 for an empty or unknown one. */
    static int minutes(String effort) {
        Matcher parts = EFFORT.matcher(effort);
        if (effort.isEmpty() || !parts.matches()) {
            return -1;
        }
        long minutes = (number(parts.group(1)) * HOURS_PER_DAY + number(parts.group(2))) * MINUTES_PER_HOUR + number(parts.group(3));
        return (int) Math.min(Integer.MAX_VALUE, minutes);
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** The newer word first; servers before 10.4 had a status and a resolution. */
    static FindingState state(JsonNode issue) {
        String word = issue.hasNonNull("issueStatus") ? issue.path("issueStatus").asText() : issue.hasNonNull("resolution") ? issue.path("resolution").asText() : issue.path("status").asText();
        return switch (word) {
            case "OPEN", "CONFIRMED", "REOPENED" -> FindingState.OPEN;
            case "ACCEPTED", "WONTFIX" -> FindingState.ACCEPTED;
            case "FALSE_POSITIVE", "FALSE-POSITIVE" -> FindingState.FALSE_POSITIVE;
            default -> FindingState.CLOSED;
        };
    }

    /** By software qualities the worst of the qualities hit; a rule that names none, and the standard way, by the one severity. */
    static DebtSeverity severity(JsonNode issue, RatingMode mode) {
        Stream<JsonNode> impacts = mode == RatingMode.QUALITIES ? StreamSupport.stream(issue.path("impacts").spliterator(), false) : Stream.empty();
        return impacts.map(impact -> ofQuality(impact.path("severity").asText())).max(Comparator.naturalOrder()).orElseGet(() -> standard(issue.path("severity").asText()));
    }

    private static DebtSeverity ofQuality(String word) {
        return switch (word) {
            case "BLOCKER" -> DebtSeverity.CRITICAL;
            case "HIGH" -> DebtSeverity.HIGH;
            case "MEDIUM" -> DebtSeverity.MEDIUM;
            default -> DebtSeverity.LOW;
        };
    }

    private static DebtSeverity standard(String word) {
        return switch (word) {
            case "BLOCKER" -> DebtSeverity.CRITICAL;
            case "CRITICAL" -> DebtSeverity.HIGH;
            case "MAJOR" -> DebtSeverity.MEDIUM;
            default -> DebtSeverity.LOW;
        };
    }

    /** Security where security is hit, in the words of the mode; tests where test code is; else code. */
    static DebtKind kind(JsonNode issue, RatingMode mode) {
        boolean isSecurity = mode == RatingMode.QUALITIES && issue.path("impacts").size() > 0
            ? StreamSupport.stream(issue.path("impacts").spliterator(), false).anyMatch(impact -> impact.path("softwareQuality").asText().equals("SECURITY"))
            : issue.path("type").asText().equals("VULNERABILITY");
        return isSecurity ? DebtKind.SECURITY : issue.path("scope").asText().equals("TEST") ? DebtKind.TEST : DebtKind.CODE;
    }
}
