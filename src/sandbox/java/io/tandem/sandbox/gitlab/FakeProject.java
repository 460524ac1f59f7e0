package io.tandem.sandbox.gitlab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A project with all that happened in it; change it as its developers would. */
public final class FakeProject {
    final long id;
    final String path;
    final String name;
    final List<ObjectNode> pipelines = new ArrayList<>();
    final List<ObjectNode> deployments = new ArrayList<>();
    final List<ObjectNode> requests = new ArrayList<>();
    final List<ObjectNode> commits = new ArrayList<>();
    final Map<String, ObjectNode> environments = new LinkedHashMap<>();
    final Map<Long, List<ObjectNode>> commitsOfRequests = new LinkedHashMap<>();
    final Map<String, List<String>> files = new LinkedHashMap<>();
    private final String url;
    boolean isEmpty;
    boolean isPrivate;

    FakeProject(long id, String path, String name, String url) {
        this.id = id;
        this.path = path;
        this.name = name;
        this.url = url;
    }

    /** Nobody has pushed yet. */
    public FakeProject empty() {
        isEmpty = true;
        return this;
    }

    /** Only for members; the fake's usual token is none. */
    public FakeProject hidden() {
        isPrivate = true;
        return this;
    }

    ObjectNode describe() {
        ObjectNode node = Shapes.JSON.createObjectNode().put("id", id).put("name", name).put("name_with_namespace", path.substring(0, path.lastIndexOf('/')) + " / " + name)
            .put("path", path.substring(path.lastIndexOf('/') + 1)).put("path_with_namespace", path).put("web_url", url + "/" + path).put("archived", false).put("visibility", "private");
        node.put("default_branch", isEmpty ? null : "main").put("empty_repo", isEmpty);
        return node;
    }

    /** A pipeline that ran this long; a null status in words of GitLab's is not possible. */
    public FakeProject pipeline(long number, String ref, String status, String sha, Instant created, Duration took) {
        pipelines.removeIf(known -> known.path("id").asLong() == number);
        ObjectNode node = Shapes.of("pipeline-detail").put("id", number).put("iid", number).put("project_id", id).put("sha", sha).put("ref", ref).put("status", status).put("source", "push")
            .put("created_at", iso(created)).put("started_at", iso(created.plusSeconds(2))).put("web_url", url + "/" + path + "/-/pipelines/" + number);
        boolean isOver = !status.equals("running");
        node.put("updated_at", iso(isOver ? created.plus(took) : created)).put("finished_at", isOver ? iso(created.plus(took)) : null);
        node.put("duration", took.toSeconds());
        pipelines.add(node);
        return this;
    }

    /** The pipeline as it is, to change a field. */
    public ObjectNode pipeline(long number) {
        return pipelines.stream().filter(known -> known.path("id").asLong() == number).findFirst().orElseThrow();
    }

    public FakeProject environment(String environment, String tier) {
        environments.computeIfAbsent(environment, key -> Shapes.JSON.createObjectNode().put("id", id * 100 + environments.size() + 1).put("name", key)
            .put("slug", key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-")).put("state", "available").put("tier", tier).putNull("external_url"));
        return this;
    }

    /** @param finished when it ended; for one that still runs, when it was created */
    public FakeProject deployment(long number, String environment, String status, String sha, Instant finished) {
        deployments.removeIf(known -> known.path("id").asLong() == number);
        environment(environment, environment.startsWith("prod") ? "production" : "other");
        ObjectNode node = Shapes.of("deployments").put("id", number).put("iid", number).put("ref", "main").put("sha", sha).put("status", status)
            .put("created_at", iso(finished.minusSeconds(120))).put("updated_at", iso(finished));
        ObjectNode place = environments.get(environment).deepCopy();
        place.remove(List.of("tier", "state"));
        node.set("environment", place);
        ObjectNode job = (ObjectNode) node.path("deployable");
        job.put("status", status).put("started_at", iso(finished.minusSeconds(119))).put("finished_at", status.equals("running") ? null : iso(finished));
        deployments.add(node);
        return this;
    }

    /** The deployment as it is, to change a field. */
    public ObjectNode deployment(long number) {
        return deployments.stream().filter(known -> known.path("id").asLong() == number).findFirst().orElseThrow();
    }

    /** A merge request into the main branch; {@code merged} is null for an open one. */
    public FakeProject request(long iid, String title, String branch, String mergeSha, Instant firstCommit, Instant merged) {
        requests.removeIf(known -> known.path("iid").asLong() == iid);
        Instant created = firstCommit.plusSeconds(1800);
        ObjectNode node = Shapes.of("merge-requests").put("id", id * 1000 + iid).put("iid", iid).put("project_id", id).put("title", title).put("source_branch", branch)
            .put("state", merged == null ? "opened" : "merged").put("detailed_merge_status", merged == null ? "mergeable" : "not_open").put("created_at", iso(created))
            .put("updated_at", iso(Objects.requireNonNullElse(merged, created))).put("merged_at", merged == null ? null : iso(merged)).put("sha", "b" + mergeSha.substring(1))
            .put("merge_commit_sha", merged == null ? null : mergeSha).put("web_url", url + "/" + path + "/-/merge_requests/" + iid);
        requests.add(node);
        commitsOfRequests.put(iid, List.of(commitNode("b" + mergeSha.substring(1), title, created.plusSeconds(600)), commitNode("c" + mergeSha.substring(1), title, firstCommit)));
        return this;
    }

    /** The merge request as it is, to change a field. */
    public ObjectNode request(long iid) {
        return requests.stream().filter(known -> known.path("iid").asLong() == iid).findFirst().orElseThrow();
    }

    /** A commit on the main branch that touches these files; one with two parents when none are named. */
    public FakeProject commit(String sha, String title, Instant made, String... touched) {
        ObjectNode node = commitNode(sha, title, made);
        if (touched.length == 0) {
            ((ArrayNode) node.path("parent_ids")).add("2222222222222222222222222222222222222222");
        }
        commits.removeIf(known -> known.path("id").asText().equals(sha));
        commits.add(node);
        files.put(sha, List.of(touched));
        return this;
    }

    private ObjectNode commitNode(String sha, String title, Instant made) {
        ObjectNode node = Shapes.of("commits").put("id", sha).put("short_id", sha.substring(0, Math.min(8, sha.length()))).put("title", title).put("message", title + "\n")
            .put("authored_date", iso(made)).put("committed_date", iso(made)).put("created_at", iso(made)).put("web_url", url + "/" + path + "/-/commit/" + sha);
        ((ObjectNode) node.path("stats")).put("additions", 12).put("deletions", 3).put("total", 15);
        return node;
    }

    /** GitLab answers with milliseconds. */
    static String iso(Instant at) {
        String text = at.truncatedTo(java.time.temporal.ChronoUnit.MILLIS).toString();
        return text.contains(".") ? text : text.replace("Z", ".000Z");
    }
}
