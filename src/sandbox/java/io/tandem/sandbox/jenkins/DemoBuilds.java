package io.tandem.sandbox.jenkins;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A job's builds of a quarter: two a day, with some bad days in between. Not recorded: made up in the documented shape, always the same relative to today. */
final class DemoBuilds {
    private static final int DAYS = 90;
    private static final int PER_DAY = 2;

    private final Clock clock;

    DemoBuilds(Clock clock) {
        this.clock = clock;
    }

    /**
     * One build.
     *
     * @param result null while it runs
     */
    record Run(int number, Instant started, Duration took, String result, int failedTests) { }

    /** The newest first; the newest of all still runs. */
    List<Run> list() {
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        List<Run> runs = new ArrayList<>();
        int last = DAYS * PER_DAY;
        for (int number = last; number >= 1; number--) {
            int day = (last - number) / PER_DAY + 1;
            Instant started = today.minus(Duration.ofDays(day)).plus(Duration.ofHours(number % PER_DAY == 0 ? 14 : 8));
            runs.add(new Run(number, started, Duration.ofSeconds(540 + number * 37 % 300), result(number), number % 11 == 0 ? 2 : 0));
        }
        runs.add(0, new Run(last + 1, clock.instant().minusSeconds(120), Duration.ZERO, null, 0));
        return runs;
    }

    private static String result(int number) {
        boolean isBadWeek = number >= 96 && number <= 104;
        return number % 29 == 0 ? "ABORTED" : number % 11 == 0 ? "UNSTABLE" : isBadWeek || number % 17 == 0 ? "FAILURE" : "SUCCESS";
    }

    static ObjectNode node(Run run, String url, String branch) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("_class", "org.jenkinsci.plugins.workflow.job.WorkflowRun");
        ArrayNode actions = node.putArray("actions");
        actions.addObject();
        ObjectNode revision = actions.addObject().put("_class", "hudson.plugins.git.util.BuildData").putObject("lastBuiltRevision").put("SHA1", String.format("%040x", 0x5eed_0000L + run.number()));
        revision.putArray("branch").addObject().put("SHA1", revision.path("SHA1").asText()).put("name", "refs/remotes/origin/" + branch);
        if (run.result() != null && !run.result().equals("ABORTED")) {
            actions.addObject().put("_class", "hudson.tasks.junit.TestResultAction").put("failCount", run.failedTests()).put("skipCount", 4).put("totalCount", 320 + run.number() / 3);
        }
        node.put("number", run.number()).put("url", url + run.number() + "/").put("timestamp", run.started().toEpochMilli()).put("duration", run.took().toMillis()).put("building", run.result() == null);
        return node.put("result", run.result());
    }

    static ObjectNode stages(Run run) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", String.valueOf(run.number())).put("status", "SUCCESS");
        ArrayNode stages = node.putArray("stages");
        boolean isBroken = "FAILURE".equals(run.result());
        stages.addObject().put("name", "Build").put("status", "SUCCESS").put("durationMillis", run.took().toMillis() / 4);
        stages.addObject().put("name", "Test").put("status", isBroken ? "FAILED" : "UNSTABLE".equals(run.result()) ? "UNSTABLE" : "SUCCESS").put("durationMillis", run.took().toMillis() / 2);
        if (!isBroken) {
            stages.addObject().put("name", "Publish").put("status", "SUCCESS").put("durationMillis", run.took().toMillis() / 4);
        }
        return node;
    }
}
