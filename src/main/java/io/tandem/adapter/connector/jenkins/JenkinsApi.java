package io.tandem.adapter.connector.jenkins;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.adapter.connector.http.RemoteAnswer;
import io.tandem.adapter.connector.http.RemoteException;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.RemoteRequest;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.model.ServerAccess;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Jenkins' remote API, call by call. Throws {@link RemoteException}. */
final class JenkinsApi {
    /** Jenkins gives at most that many builds of a list at once without loading all of them from its disk. */
    static final int PAGE = 100;
    /** Folders within folders are listed that deep; what lies deeper is mapped by typing its name. */
    private static final int DEPTH = 4;
    private static final String BUILD_FIELDS = "number,url,timestamp,duration,result,building,actions[lastBuiltRevision[SHA1,branch[name]],totalCount,failCount,skipCount]";

    private final RemoteExecutor executor;
    private final Retries retries;

    JenkinsApi(RemoteExecutor executor, Retries retries) {
        this.executor = executor;
        this.retries = retries;
    }

    JenkinsApi with(Retries other) {
        return new JenkinsApi(executor, other);
    }

    /** The version; empty where a proxy swallows the header. What is no Jenkins is MALFORMED. */
    String version(ServerAccess access) {
        RemoteAnswer answer = send(access, "", Map.of("tree", "mode"));
        Optional<String> version = answer.header("X-Jenkins");
        if (version.isEmpty() && !answer.json().path("_class").asText().equals("hudson.model.Hudson")) {
            throw malformed(access, "no Jenkins");
        }
        return version.orElse("");
    }

    /** All that lies in the server, folder within folder. */
    JsonNode jobs(ServerAccess access) {
        String tree = "jobs[fullName,fullDisplayName,_class]";
        for (int level = 1; level < DEPTH; level++) {
            tree = "jobs[fullName,fullDisplayName,_class," + tree + "]";
        }
        return required(access, send(access, "", Map.of("tree", tree)).json(), "jobs");
    }

    /** The job itself, and its branches where it has some. */
    JsonNode job(ServerAccess access, String name) {
        return send(access, JobPath.of(name), Map.of("tree", "_class,fullName,jobs[name,color,actions[_class]],lastBuild[number]")).json();
    }

    /** So many builds from that place on, the newest first. */
    JsonNode builds(ServerAccess access, String name, int from) {
        return required(access, send(access, JobPath.of(name), Map.of("tree", "allBuilds[" + BUILD_FIELDS + "]{" + from + "," + (from + PAGE) + "}")).json(), "allBuilds");
    }

    /** The stages of a build; empty for a job that has none, and where the plugin that tells them is missing. */
    Optional<JsonNode> stages(ServerAccess access, String name, long number) {
        return orNone(() -> retried(access, JobPath.of(name) + "/" + number + "/wfapi/describe", Map.of()).json());
    }

    /** The tests of a build; empty when it has none. */
    Optional<JsonNode> tests(ServerAccess access, String name, long number) {
        return orNone(() -> send(access, JobPath.of(name) + "/" + number + "/testReport", Map.of("tree", "failCount,passCount,skipCount,totalCount")).json());
    }

    private static Optional<JsonNode> orNone(java.util.function.Supplier<JsonNode> call) {
        try {
            return Optional.of(call.get());
        } catch (RemoteException failure) {
            if (failure.kind() == Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private RemoteAnswer send(ServerAccess access, String path, Map<String, String> query) {
        return retried(access, path + "/api/json", query);
    }

    private RemoteAnswer retried(ServerAccess access, String path, Map<String, String> query) {
        return retries.call(() -> {
            RemoteAnswer answer = executor.get(new RemoteRequest(access.baseUrl(), path, query, headers(access)));
            if (answer.isWebPage()) {
                // Whoever is not let in is led to the log-in page, which is a success to HTTP.
                throw answer.malformedBecause(JenkinsFailures.WEB_PAGE);
            }
            return answer;
        });
    }

    private static Map<String, String> headers(ServerAccess access) {
        return access.secret().map(secret -> {
            String pair = (access.account() == null ? "" : access.account()) + ":" + secret.reveal();
            return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }).orElse(Map.of());
    }

    private static JsonNode required(ServerAccess access, JsonNode node, String name) {
        JsonNode child = node.path(name);
        if (!child.isArray()) {
            throw malformed(access, "without \"" + name + "\"");
        }
        return child;
    }

    private static RemoteException malformed(ServerAccess access, String what) {
        return RemoteException.of(Kind.MALFORMED, access.baseUrl().getHost(), what, null);
    }
}
