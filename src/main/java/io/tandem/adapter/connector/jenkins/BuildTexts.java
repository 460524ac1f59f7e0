package io.tandem.adapter.connector.jenkins;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.BuildStage;
import io.tandem.connection.pipeline.model.BuildStatus;
import io.tandem.connection.pipeline.model.TestCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Jenkins' build as ours. Times there are milliseconds since 1970; a null result means that it runs; an action may be an empty object. */
final class BuildTexts {
    private static final int LONGEST_NAME = 200;
    private static final String REMOTE = "refs/remotes/";

    private BuildTexts() { }

    /**
     * @param branch the branch its job is for; null where the build itself has to say
     * @return empty for something without number or time
     */
    static Optional<Build> read(JsonNode node, String branch, boolean isMain) {
        if (!node.path("number").isIntegralNumber() || !node.path("timestamp").isIntegralNumber()) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochMilli(node.path("timestamp").asLong());
        boolean isRunning = node.path("building").asBoolean(false) || !node.hasNonNull("result");
        Instant finished = isRunning ? null : started.plusMillis(Math.max(0, node.path("duration").asLong()));
        JsonNode revision = action(node, "lastBuiltRevision");
        String ref = branch == null ? branchOf(revision.at("/branch/0/name").asText("")) : branch;
        String number = node.path("number").asText();
        return Optional.of(new Build(branch == null ? number : branch + "#" + number, ref, isMain, isRunning ? BuildStatus.RUNNING : status(node.path("result").asText()),
            revision.path("SHA1").asText(""), started, finished, finished == null ? started : finished, List.of(), countsOf(node), url(node)));
    }

    /** The first action that has something of this name; Jenkins fills the list with empty objects for what the question left out. */
    private static JsonNode action(JsonNode node, String name) {
        for (JsonNode action : node.path("actions")) {
            if (action.hasNonNull(name)) {
                return action.path(name);
            }
        }
        return node.path("no action of this name");
    }

    private static String branchOf(String name) {
        String local = name.startsWith(REMOTE) ? name.substring(REMOTE.length()) : name;
        boolean isOfRemote = name.startsWith(REMOTE) || local.startsWith("origin/");
        return local.equals("detached") ? "" : isOfRemote && local.contains("/") ? local.substring(local.indexOf('/') + 1) : local;
    }

    private static String url(JsonNode node) {
        String url = node.path("url").asText("");
        return url.matches("https?://\\S{1,400}") ? url : null;
    }

    static BuildStatus status(String result) {
        return switch (result) {
            case "SUCCESS" -> BuildStatus.PASSED;
            case "UNSTABLE" -> BuildStatus.UNSTABLE;
            case "FAILURE", "FAILED" -> BuildStatus.FAILED;
            case "IN_PROGRESS", "PAUSED_PENDING_INPUT", "QUEUED" -> BuildStatus.RUNNING;
            default -> BuildStatus.CANCELLED;
        };
    }

    private static TestCounts countsOf(JsonNode node) {
        for (JsonNode action : node.path("actions")) {
            if (action.hasNonNull("totalCount")) {
                return tests(action);
            }
        }
        return null;
    }

    /** A report of one job says how many passed, one of several says how many there are. */
    static TestCounts tests(JsonNode report) {
        long failed = count(report, "failCount");
        long skipped = count(report, "skipCount");
        long passed = report.hasNonNull("passCount") ? count(report, "passCount") : Math.max(0, count(report, "totalCount") - failed - skipped);
        return new TestCounts(passed, failed, skipped);
    }

    private static long count(JsonNode report, String name) {
        return Math.max(0, report.path(name).asLong(0));
    }

    static List<BuildStage> stages(JsonNode run) {
        List<BuildStage> stages = new ArrayList<>();
        for (JsonNode stage : run.path("stages")) {
            String name = stage.path("name").asText("");
            stages.add(new BuildStage(name.substring(0, Math.min(LONGEST_NAME, name.length())), status(stage.path("status").asText("")), Math.max(0, stage.path("durationMillis").asLong(0)) / 1000));
        }
        return stages;
    }
}
