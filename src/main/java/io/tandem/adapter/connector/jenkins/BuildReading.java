package io.tandem.adapter.connector.jenkins;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.pipeline.model.Batch;
import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.BuildStage;
import io.tandem.connection.pipeline.model.TestCounts;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One reading of a job's builds. Jenkins lists builds by when they began, not by when they changed: the list is read back to some days before the time asked for, because a build may run
 * or wait that long. Details are asked for at most {@value #MOST_DETAILS} builds, the longest unchanged first. Not thread safe.
 */
final class BuildReading {
    private static final int MOST_DETAILS = 100;
    /** 1,000 builds of a job, or of each of its branches; older ones of a busy job are not fetched. */
    private static final int MOST_PAGES = 10;
    private static final int MOST_BRANCHES = 30;
    private static final Duration LONGEST_BUILD = Duration.ofDays(7);
    private static final String PRIMARY = "PrimaryInstanceMetadataAction";
    private static final Set<String> MAIN_NAMES = Set.of("main", "master", "trunk");

    private final JenkinsApi api;
    private final ServerAccess access;
    private final String remoteKey;
    private final Instant since;
    private final Set<String> withoutStages = new HashSet<>();
    private final Set<String> withoutTests = new HashSet<>();

    BuildReading(JenkinsApi api, ServerAccess access, String remoteKey, Instant since) {
        this.api = api;
        this.access = access;
        this.remoteKey = remoteKey;
        this.since = since;
    }

    /**
     * A job whose builds are read.
     *
     * @param branch the branch it is for; null for a job that stands by itself
     */
    private record Line(String job, String branch, boolean isMain) { }

    private record Found(Line line, JsonNode node, Build build) { }

    Batch<Build> read() {
        List<Found> changed = new ArrayList<>();
        lines().forEach(line -> list(line, changed));
        changed.sort(Comparator.comparing((Found found) -> found.build().updatedAt()).thenComparing(found -> found.build().remoteId()));
        int end = Math.min(MOST_DETAILS, changed.size());
        // Builds of the same moment stay together: the next reading begins at that moment.
        while (end > 0 && end < changed.size() && changed.get(end).build().updatedAt().equals(changed.get(end - 1).build().updatedAt())) {
            end++;
        }
        List<Build> told = changed.subList(0, end).stream().map(this::withDetails).toList();
        Instant changedUpTo = told.isEmpty() ? since : told.get(told.size() - 1).updatedAt();
        return end < changed.size() ? Batch.unfinished(told, changedUpTo) : Batch.last(told, changedUpTo);
    }

    /** A job by itself is the project's main line: somebody mapped it as that. Of branches the server's primary one is, or else the one with the usual name. */
    private List<Line> lines() {
        JsonNode job = api.job(access, remoteKey);
        if (JobKind.of(job) != JobKind.BRANCHES) {
            return List.of(new Line(remoteKey, null, true));
        }
        List<JsonNode> branches = new ArrayList<>();
        job.path("jobs").forEach(branches::add);
        boolean isPrimaryKnown = branches.stream().anyMatch(BuildReading::isPrimary);
        return branches.stream().map(branch -> {
            String name = URLDecoder.decode(branch.path("name").asText().replace("+", "%2B"), StandardCharsets.UTF_8);
            return new Line(remoteKey + "/" + branch.path("name").asText(), name, isPrimaryKnown ? isPrimary(branch) : MAIN_NAMES.contains(name));
        }).sorted(Comparator.comparing((Line line) -> !line.isMain())).limit(MOST_BRANCHES).toList();
    }

    private static boolean isPrimary(JsonNode branch) {
        for (JsonNode action : branch.path("actions")) {
            if (action.path("_class").asText().endsWith(PRIMARY)) {
                return true;
            }
        }
        return false;
    }

    private void list(Line line, List<Found> changed) {
        Instant back = since == null ? Instant.MIN : since.minus(LONGEST_BUILD);
        Set<String> seen = new HashSet<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode builds = api.builds(access, line.job(), page * JenkinsApi.PAGE);
            boolean isNews = false;
            boolean isFarEnough = false;
            for (JsonNode node : builds) {
                Optional<Build> build = BuildTexts.read(node, line.branch(), line.isMain());
                // Builds that begin while we turn the pages shift the list; a server that shows one page for ever is found out.
                if (build.isPresent() && seen.add(build.get().remoteId())) {
                    isNews = true;
                    isFarEnough = build.get().startedAt().isBefore(back);
                    if (since == null || !build.get().updatedAt().isBefore(since)) {
                        changed.add(new Found(line, node, build.get()));
                    }
                }
            }
            if (!isNews || isFarEnough || builds.size() < JenkinsApi.PAGE) {
                return;
            }
        }
    }

    private Build withDetails(Found found) {
        Build build = found.build();
        if (build.finishedAt() == null) {
            return build;
        }
        long number = found.node().path("number").asLong();
        String job = found.line().job();
        List<BuildStage> stages = withoutStages.contains(job) ? List.of() : api.stages(access, job, number).map(BuildTexts::stages).orElseGet(() -> {
            withoutStages.add(job);
            return List.of();
        });
        TestCounts tests = build.tests() != null || withoutTests.contains(job) ? build.tests() : api.tests(access, job, number).map(BuildTexts::tests).orElseGet(() -> {
            withoutTests.add(job);
            return null;
        });
        return new Build(build.remoteId(), build.ref(), build.isMainBranch(), build.status(), build.sha(), build.startedAt(), build.finishedAt(), build.updatedAt(), stages, tests, build.url());
    }
}
