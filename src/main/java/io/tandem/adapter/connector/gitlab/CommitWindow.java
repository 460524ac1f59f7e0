package io.tandem.adapter.connector.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.pipeline.model.Batch;
import io.tandem.connection.pipeline.model.Commit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Commits of a stretch of time with the files they touched. The server lists the youngest first and never says how many there are, so long times are cut into stretches. */
final class CommitWindow {
    private static final Duration STRETCH = Duration.ofDays(14);
    private static final int MOST_LISTED = 2_000;
    private static final int MOST_FILES = 3 * GitLabApi.PAGE;

    private final GitLabApi api;
    private final ServerAccess access;
    private final String remoteKey;
    private final String branch;
    private final Instant now;

    CommitWindow(GitLabApi api, ServerAccess access, String remoteKey, String branch, Instant now) {
        this.api = api;
        this.access = access;
        this.remoteKey = remoteKey;
        this.branch = branch;
        this.now = now;
    }

    Batch<Commit> read(Instant since) {
        Instant until = since.plus(STRETCH);
        boolean isOpen = !until.isBefore(now);
        Map<String, String> query = isOpen ? Map.of("ref_name", branch, "since", GitLabDates.text(since))
            : Map.of("ref_name", branch, "since", GitLabDates.text(since), "until", GitLabDates.text(until));
        List<JsonNode> listed = new ArrayList<>(api.list(access, GitLabApi.project(remoteKey, "/repository/commits"), query, all -> all.size() >= MOST_LISTED).values());
        listed.removeIf(node -> made(node) == null);
        listed.sort(Comparator.comparing(CommitWindow::made));
        int count = batch(listed, since);
        List<Commit> commits = listed.subList(0, count).stream().map(this::commit).toList();
        if (count < listed.size()) {
            return Batch.unfinished(commits, made(listed.get(count - 1)));
        }
        Instant last = commits.isEmpty() ? null : commits.get(commits.size() - 1).at();
        return isOpen ? Batch.last(commits, last) : Batch.unfinished(commits, until);
    }

    /** As many as a batch holds, and those of the same moment as the last; more while none is younger than the start. */
    private static int batch(List<JsonNode> listed, Instant since) {
        int count = Math.min(GitLabServer.BATCH, listed.size());
        while (count < listed.size() && (made(listed.get(count)).equals(made(listed.get(count - 1))) || !made(listed.get(count - 1)).isAfter(since))) {
            count++;
        }
        return count;
    }

    private static Instant made(JsonNode node) {
        return GitLabDates.find(node, "committed_date", "created_at");
    }

    /** A merge commit repeats what its branches did; its files are not asked for. */
    private Commit commit(JsonNode node) {
        String sha = node.path("id").asText();
        return new Commit(sha, made(node), node.path("title").asText(""), node.path("parent_ids").size() > 1 ? null : files(sha));
    }

    private List<String> files(String sha) {
        Set<String> files = new LinkedHashSet<>();
        api.list(access, GitLabApi.project(remoteKey, "/repository/commits/" + sha + "/diff"), Map.of(), all -> all.size() >= MOST_FILES).values()
            .forEach(change -> files.add(change.path("new_path").asText(change.path("old_path").asText())));
        files.remove("");
        return List.copyOf(files);
    }
}
