package io.tandem.sandbox.gitlab;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Half a year of a team: every working day one to three merges and their builds, staging after each, production twice a week; now and then a red main branch, a failed deployment, a rollback,
 * a hotfix. Always the same relative to today.
 */
final class DemoPipelines {
    private static final int DAYS = 178;
    private static final String[] FOLDERS = {"gateway", "ledger", "checkout", "payout", "merchant-portal"};

    private final FakeProject project;
    private long pipeline;
    private long request;
    private long deployment;
    private String lastProduction = "";

    private DemoPipelines(FakeProject project) {
        this.project = project;
    }

    static void fill(FakeProject project, Instant now) {
        project.environment("production", "production").environment("staging", "staging");
        DemoPipelines story = new DemoPipelines(project);
        Instant today = now.truncatedTo(ChronoUnit.DAYS);
        for (int ago = DAYS; ago >= 1; ago--) {
            int day = DAYS - ago;
            if (day % 7 < 5) {
                story.day(day, today.minus(ago, ChronoUnit.DAYS));
            }
        }
    }

    private void day(int day, Instant midnight) {
        Instant at = midnight.plus(Duration.ofHours(8));
        String sha = "";
        for (int change = 0; change <= day % 3; change++) {
            at = at.plus(Duration.ofMinutes(70 + 11L * (day % 5)));
            boolean isHotfix = day % 31 == 9 && change == 0;
            sha = merge(day, change, isHotfix, at);
            boolean isRed = (day % 23 == 4 || day % 37 == 11) && change == 0;
            build(isRed ? "failed" : "success", sha, at, 9 + day % 6);
            if (isRed) {
                build("success", sha, at.plus(Duration.ofMinutes(95 + 3L * (day % 40))), 11);
            }
            project.deployment(++deployment, "staging", "success", sha, at.plus(Duration.ofMinutes(25)));
        }
        if (day % 7 == 1 || day % 7 == 3 || day % 31 == 9) {
            deploy(day, sha, midnight.plus(Duration.ofHours(15)));
        }
    }

    private String merge(int day, int change, boolean isHotfix, Instant at) {
        request++;
        String sha = sha(request);
        String folder = FOLDERS[(day + change) % FOLDERS.length];
        String title = (isHotfix ? "Hotfix: " : "") + "DEMO-" + (100 + request % 60) + " " + folder + " change";
        Duration old = isHotfix ? Duration.ofHours(2) : Duration.ofHours(14 + (day * 7L + change * 13L) % 90);
        project.request(request, title, (isHotfix ? "hotfix/" : "feature/") + "DEMO-" + (100 + request % 60), sha, at.minus(old), at);
        String file = "services/" + folder + "/src/main/java/acme/Part" + request % 7 + ".java";
        // Checkout and ledger change together more often than they should.
        String other = folder.equals("checkout") && request % 3 != 0 ? "services/ledger/src/main/java/acme/Part" + request % 4 + ".java" : "services/" + folder + "/README.md";
        project.commit(sha, title, at.minusSeconds(2), file, other);
        return sha;
    }

    private void build(String status, String sha, Instant at, int minutes) {
        project.pipeline(++pipeline, "main", status, sha, at, Duration.ofMinutes(minutes));
    }

    private void deploy(int day, String sha, Instant at) {
        boolean isFailing = day % 29 == 8 || day % 41 == 10;
        if (isFailing) {
            project.deployment(++deployment, "production", "failed", sha, at);
        }
        Instant good = isFailing ? at.plus(Duration.ofMinutes(48 + day % 50)) : at;
        project.deployment(++deployment, "production", "success", sha, good);
        if (day % 47 == 17 && !lastProduction.isEmpty()) {
            project.deployment(++deployment, "production", "success", lastProduction, good.plus(Duration.ofMinutes(130)));
            project.deployment(++deployment, "production", "success", sha(9_000 + request), good.plus(Duration.ofHours(23)));
        }
        lastProduction = sha;
    }

    private static String sha(long number) {
        return String.format("a%039x", number * 7_919);
    }
}
