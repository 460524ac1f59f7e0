package io.tandem.adapter.connector.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.BuildStatus;
import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.DeploymentStatus;
import io.tandem.connection.pipeline.model.MergeRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** GitLab's JSON as our records. */
final class GitLabThings {
    /** Pipelines that say nothing about the branch itself, though they name it. */
    private static final Set<String> NOT_OF_BRANCH = Set.of("parent_pipeline", "merge_request_event", "external_pull_request_event", "ondemand_dast_scan", "ondemand_dast_validation");

    private GitLabThings() { }

    /** When the server last changed it; some old rows have no such date. */
    static Instant changed(JsonNode node) {
        return Objects.requireNonNullElse(GitLabDates.find(node, "updated_at", "created_at"), Instant.EPOCH);
    }

    static boolean isOfMain(JsonNode pipeline, GitLabProject project) {
        return !project.isEmpty() && pipeline.path("ref").asText().equals(project.main()) && !NOT_OF_BRANCH.contains(pipeline.path("source").asText());
    }

    /** @param node as listed or, with its times, as told one by one */
    static Build build(JsonNode node, GitLabProject project) {
        BuildStatus status = buildStatus(node.path("status").asText());
        Instant started = GitLabDates.find(node, "started_at", "created_at", "updated_at");
        Instant ended = status == BuildStatus.RUNNING ? null : GitLabDates.find(node, "finished_at", "updated_at", "created_at");
        return new Build(node.path("id").asText(), node.path("ref").asText(""), isOfMain(node, project), status, node.path("sha").asText(""),
                Objects.requireNonNullElse(started, Instant.EPOCH), ended, changed(node), List.of(), null, text(node, "web_url"));
    }

    static BuildStatus buildStatus(String status) {
        return switch (status) {
            case "success" -> BuildStatus.PASSED;
            case "failed" -> BuildStatus.FAILED;
            case "canceled", "canceling", "skipped" -> BuildStatus.CANCELLED;
            default -> BuildStatus.RUNNING;
        };
    }

    static Deployment deployment(JsonNode node, String tier, GitLabProject project) {
        DeploymentStatus status = deploymentStatus(node.path("status").asText());
        Instant ended = Stream.of(GitLabDates.find(node.path("deployable"), "finished_at"), GitLabDates.find(node, "finished_at", "updated_at", "created_at"))
            .filter(Objects::nonNull).findFirst().orElse(Instant.EPOCH);
        Instant created = Objects.requireNonNullElse(GitLabDates.find(node, "created_at", "updated_at"), Instant.EPOCH);
        JsonNode environment = node.path("environment");
        String page = project.webUrl().isEmpty() ? null : project.webUrl() + "/-/environments/" + environment.path("id").asText();
        return new Deployment(node.path("id").asText(), environment.path("name").asText(""), tier, node.path("ref").asText(""), node.path("sha").asText(""), status,
                status == DeploymentStatus.RUNNING ? created : ended, changed(node), page);
    }

    static DeploymentStatus deploymentStatus(String status) {
        return switch (status) {
            case "success" -> DeploymentStatus.SUCCEEDED;
            case "failed" -> DeploymentStatus.FAILED;
            case "canceled", "skipped" -> DeploymentStatus.CANCELLED;
            default -> DeploymentStatus.RUNNING;
        };
    }

    static boolean isMergedToMain(JsonNode request, GitLabProject project) {
        return !project.isEmpty() && request.path("state").asText().equals("merged") && request.path("target_branch").asText().equals(project.main());
    }

    static MergeRequest mergeRequest(JsonNode node, Instant firstCommit, GitLabProject project) {
        boolean isMerged = node.path("state").asText().equals("merged");
        // Rows from imports may be merged without a date.
        Instant merged = isMerged ? GitLabDates.find(node, "merged_at", "closed_at", "updated_at") : null;
        // Fast-forward: there is no commit of the merge's own, the branch's last one is it.
        String sha = !isMerged ? "" : Stream.of("merge_commit_sha", "squash_commit_sha", "sha").map(field -> node.path(field).asText("")).filter(text -> text.length() > 4).findFirst().orElse("");
        return new MergeRequest(node.path("iid").asLong(), node.path("title").asText(""), node.path("source_branch").asText(""),
                !project.isEmpty() && node.path("target_branch").asText().equals(project.main()), Objects.requireNonNullElse(GitLabDates.find(node, "created_at", "updated_at"), Instant.EPOCH),
                merged, firstCommit, null, sha, changed(node), text(node, "web_url"));
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }
}
