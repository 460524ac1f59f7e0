package io.tandem.sandbox.sonar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Issues for the made-up project, in folders named as the demo project's components: some rules, each broken a few times. Always the same. */
final class DemoFindings {
    private static final String[][] RULES = {
        {"java:S1192", "String literals should not be duplicated", "MINOR", "8min", "Define a constant instead of duplicating this literal."},
        {"java:S3776", "Cognitive Complexity of methods should not be too high", "CRITICAL", "45min", "Refactor this method to reduce its Cognitive Complexity."},
        {"java:S2095", "Resources should be closed", "BLOCKER", "5min", "Use try-with-resources or close this connection."},
        {"java:S112", "Generic exceptions should never be thrown", "MAJOR", "20min", "Define and throw a dedicated exception instead of using a generic one."},
        {"java:S1874", "Deprecated code should not be used", "CRITICAL", "1h30min", "Remove this use of the signing library's version 1."}
    };
    private static final String[] FOLDERS = {"gateway", "ledger", "checkout", "payout", "merchant-portal"};

    private DemoFindings() { }

    static void addTo(FakeIssues issues) {
        Instant created = Instant.parse("2026-06-01T08:00:00Z");
        int number = 0;
        for (String[] rule : RULES) {
            issues.name(rule[0], rule[1]);
            for (int broken = 0; broken < 7; broken++) {
                String folder = FOLDERS[(number + broken / 3) % FOLDERS.length];
                issues.add(DemoCode.KEY, "demo-" + number + "-" + broken, rule[0], "services/" + folder + "/src/main/java/acme/Part" + broken + ".java", 12 + 7 * broken, rule[4], rule[2], rule[3],
                    created.plus(number * 7L + broken, ChronoUnit.DAYS));
            }
            number++;
        }
    }
}
