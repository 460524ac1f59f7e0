package io.tandem.adapter.connector.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.adapter.connector.gitlab.GitLabApi.Listing;
import io.tandem.adapter.connector.http.RemoteException;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.model.ServerInfo;
import io.tandem.connection.pipeline.model.Batch;
import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.BuildStatus;
import io.tandem.connection.pipeline.model.Commit;
import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.MergeRequest;
import io.tandem.connection.pipeline.model.PipelineKind;
import io.tandem.connection.pipeline.port.PipelineServer;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.shared.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** GitLab's answers as our builds, deployments, merge requests and commits. A batch costs at most about {@value #BATCH} requests for single things besides its pages. Thread safe. */
public final class GitLabServer implements PipelineServer {
    static final int BATCH = 100;
    private static final int MOST_PROJECTS = 100;

    private final GitLabApi api;
    private final Retries whenPatient;
    private final Clock clock;

    public GitLabServer(RemoteExecutor executor, Retries whenPatient, Clock clock) {
        this(new GitLabApi(executor, Retries.none()), whenPatient, clock);
    }

    private GitLabServer(GitLabApi api, Retries whenPatient, Clock clock) {
        this.api = api;
        this.whenPatient = whenPatient;
        this.clock = clock;
    }

    @Override
    public ConnectionKind kind() {
        return ConnectionKind.GITLAB;
    }

    @Override
    public PipelineServer patient() {
        return new GitLabServer(api.with(whenPatient), whenPatient, clock);
    }

    @Override
    public Set<PipelineKind> offers() {
        return EnumSet.allOf(PipelineKind.class);
    }

    @Override
    public ServerInfo check(ServerAccess access) {
        if (access.secret().isEmpty()) {
            throw new CodeServerException(Reach.SERVER, Reason.of("connection.problem.token.missing", access.baseUrl().getHost()), null);
        }
        return GitLabFailures.ofServer(() -> {
            String version = api.version(access);
            boolean mayRead = api.scopes(access).map(scopes -> scopes.contains("read_api") || scopes.contains("api")).orElse(true);
            if (!mayRead) {
                throw RemoteException.of(Kind.FORBIDDEN, access.baseUrl().getHost(), "insufficient_scope", null);
            }
            return new ServerInfo(version, null);
        });
    }

    /** Asks for each kind of thing, so that a missing right is found now and not by the night's reading. */
    @Override
    public Reason probe(ServerAccess access, String remoteKey) {
        GitLabProject project = project(access, remoteKey);
        for (String list : List.of("/pipelines", "/deployments", "/merge_requests")) {
            GitLabFailures.ofProject(project.path() + list, () -> api.list(access, GitLabApi.project(remoteKey, list), Map.of("order_by", "updated_at", "sort", "desc"), all -> true));
        }
        return project.isEmpty() ? Reason.of("pipeline.test.project.empty", project.path()) : Reason.of("pipeline.test.project.works", project.path(), project.main());
    }

    @Override
    public List<RemoteProject> search(ServerAccess access, String text) {
        Map<String, String> query = new HashMap<>(Map.of("simple", "true", "archived", "false", "order_by", "last_activity_at", "sort", "desc"));
        if (!text.isBlank()) {
            query.put("search", text.strip());
            query.put("search_namespaces", "true");
        }
        return GitLabFailures.ofServer(() -> api.list(access, "/projects", query, all -> true).values().stream().limit(MOST_PROJECTS)
            .map(node -> new RemoteProject(node.path("path_with_namespace").asText(), node.path("name_with_namespace").asText())).toList());
    }

    @Override
    public Batch<Build> readBuilds(ServerAccess access, String remoteKey, Instant since) {
        return read(access, remoteKey, "/pipelines", Map.of(), since, project -> node -> build(access, remoteKey, node, project));
    }

    /** The list tells no times; what counts for the main branch is asked for one by one. */
    private Build build(ServerAccess access, String remoteKey, JsonNode listed, GitLabProject project) {
        Build build = GitLabThings.build(listed, project);
        if (!build.isMainBranch() || build.status() == BuildStatus.RUNNING || !build.status().isVerdict()) {
            return build;
        }
        return orElse(build, () -> GitLabThings.build(api.get(access, GitLabApi.project(remoteKey, "/pipelines/" + build.remoteId()), Map.of()), project));
    }

    @Override
    public Batch<Deployment> readDeployments(ServerAccess access, String remoteKey, Instant since) {
        Map<String, String> tiers = new HashMap<>();
        return read(access, remoteKey, "/deployments", Map.of(), since, project -> node -> {
            String environment = node.path("environment").path("id").asText();
            String tier = tiers.computeIfAbsent(environment, id -> orElse("", () -> api.get(access, GitLabApi.project(remoteKey, "/environments/" + id), Map.of()).path("tier").asText("")));
            return GitLabThings.deployment(node, tier, project);
        });
    }

    @Override
    public Batch<MergeRequest> readMergeRequests(ServerAccess access, String remoteKey, Instant since) {
        return read(access, remoteKey, "/merge_requests", Map.of("state", "all", "scope", "all"), since, project -> node ->
            GitLabThings.mergeRequest(node, GitLabThings.isMergedToMain(node, project) ? firstCommit(access, remoteKey, node) : null, project));
    }

    /** When the first of its commits was written; a commit younger than its merge has a date that cannot be. */
    private Instant firstCommit(ServerAccess access, String remoteKey, JsonNode request) {
        String path = GitLabApi.project(remoteKey, "/merge_requests/" + request.path("iid").asText() + "/commits");
        Instant merged = GitLabDates.find(request, "merged_at", "updated_at");
        return orElse(List.<JsonNode>of(), () -> api.list(access, path, Map.of(), all -> all.size() >= 5 * GitLabApi.PAGE).values()).stream()
            .map(commit -> GitLabDates.find(commit, "authored_date", "created_at")).filter(at -> at != null && (merged == null || at.isBefore(merged))).min(Instant::compareTo).orElse(null);
    }

    @Override
    public Batch<Commit> readCommits(ServerAccess access, String remoteKey, Instant since) {
        GitLabProject project = project(access, remoteKey);
        return project.isEmpty() ? Batch.last(List.of(), null)
            : GitLabFailures.ofProject(project.path() + "/repository/commits", () -> new CommitWindow(api, access, remoteKey, project.main(), clock.instant()).read(since));
    }

    private interface Reader<T> {
        Function<JsonNode, T> of(GitLabProject project);
    }

    /** A list ordered by change, the longest unchanged first. Goes on beyond a batch while the server's dates do not: else the next one would begin where this one did. */
    private <T> Batch<T> read(ServerAccess access, String remoteKey, String list, Map<String, String> more, Instant since, Reader<T> reader) {
        GitLabProject project = project(access, remoteKey);
        Map<String, String> query = new HashMap<>(more);
        query.putAll(Map.of("updated_after", GitLabDates.text(since), "order_by", "updated_at", "sort", "asc"));
        return GitLabFailures.ofProject(project.path() + list, () -> {
            Listing listing = api.list(access, GitLabApi.project(remoteKey, list), query, all -> all.size() >= BATCH && newest(all).isAfter(since));
            Function<JsonNode, T> read = reader.of(project);
            List<T> things = new ArrayList<>();
            listing.values().forEach(node -> things.add(read.apply(node)));
            Instant upTo = listing.values().isEmpty() ? null : newest(listing.values());
            return listing.isComplete() ? Batch.last(things, upTo) : Batch.unfinished(things, upTo);
        });
    }

    private static Instant newest(List<JsonNode> nodes) {
        return nodes.stream().map(GitLabThings::changed).filter(Objects::nonNull).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private GitLabProject project(ServerAccess access, String remoteKey) {
        return GitLabFailures.ofProject(remoteKey, () -> GitLabProject.of(api.get(access, GitLabApi.project(remoteKey, ""), Map.of()), remoteKey));
    }

    /** A detail that is gone or hidden is no reason to lose the rest. */
    private static <T> T orElse(T otherwise, Supplier<T> detail) {
        try {
            return detail.get();
        } catch (RemoteException failure) {
            if (failure.kind() == Kind.NOT_FOUND || failure.kind() == Kind.FORBIDDEN && !failure.detail().equals("insufficient_scope")) {
                return otherwise;
            }
            throw failure;
        }
    }
}
