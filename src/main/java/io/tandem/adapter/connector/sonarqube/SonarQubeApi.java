package io.tandem.adapter.connector.sonarqube;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.adapter.connector.http.Pages;
import io.tandem.adapter.connector.http.RemoteException;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.RemoteRequest;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.model.RatingModel;
import io.tandem.connection.model.ServerAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SonarQube's web API, call by call, with what each answer means there. Throws {@link RemoteException}. */
final class SonarQubeApi {
    private static final int PAGE = 500;
    private static final int MOST_PAGES = 200;

    private final RemoteExecutor executor;
    private final Retries retries;

    SonarQubeApi(RemoteExecutor executor, Retries retries) {
        this.executor = executor;
        this.retries = retries;
    }

    SonarQubeApi with(Retries other) {
        return new SonarQubeApi(executor, other);
    }

    /** The version, once the server is up. Needs no token. */
    String versionWhenUp(ServerAccess access) {
        return retries.call(() -> {
            JsonNode status = send(access, "/api/system/status", Map.of());
            if (!status.path("status").isTextual() || !status.path("version").isTextual()) {
                throw malformed(access, "no SonarQube");
            }
            return switch (status.path("status").asText()) {
                case "UP" -> status.path("version").asText();
                case "DOWN" -> throw failure(access, Kind.UNAVAILABLE, "DOWN");
                default -> throw failure(access, Kind.STARTING, status.path("status").asText());
            };
        });
    }

    /** Whether the token opens the server; asked by a call that answers 200 either way. */
    boolean isAuthenticated(ServerAccess access) {
        return get(access, "/api/authentication/validate", Map.of()).path("valid").asBoolean(false);
    }

    /** Servers without this call are older than the choice between two models. */
    RatingModel model(ServerAccess access) {
        try {
            String mode = get(access, "/api/v2/clean-code-policy/mode", Map.of()).path("mode").asText();
            return mode.equals("MQR") ? RatingModel.QUALITIES : RatingModel.STANDARD;
        } catch (RemoteException older) {
            // A server that knows the call but not its old shape says 404 too; "starting" was ruled out by the status.
            if (older.kind() == Kind.NOT_FOUND || older.status() == 404) {
                return RatingModel.STANDARD;
            }
            throw older;
        }
    }

    /** Every metric key this server knows. */
    Set<String> metricKeys(ServerAccess access) {
        return pages(access, "/api/metrics/search", "metrics", Map.of("ps", String.valueOf(PAGE))).map(metric -> metric.path("key").asText()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The project itself; a 200 here is what makes an empty answer elsewhere believable. */
    JsonNode component(ServerAccess access, String key) {
        return required(access, shown(access, key), "component");
    }

    /** The project or directory itself, with what it lies in. */
    JsonNode shown(ServerAccess access, String key) {
        return get(access, "/api/components/show", Map.of("component", key));
    }

    /** The directories of a project, by path. */
    List<JsonNode> directories(ServerAccess access, String key) {
        List<JsonNode> found = new ArrayList<>();
        Map<String, String> query = Map.of("component", key, "qualifiers", "DIR", "s", "path", "ps", String.valueOf(PAGE));
        required(access, get(access, "/api/components/tree", query), "components").forEach(found::add);
        return found;
    }

    /** The measures that have a value. */
    JsonNode measures(ServerAccess access, String key, Iterable<String> metricKeys) {
        JsonNode answer = get(access, "/api/measures/component", Map.of("component", key, "metricKeys", String.join(",", metricKeys)));
        return required(access, required(access, answer, "component"), "measures");
    }

    JsonNode gate(ServerAccess access, String key) {
        return required(access, get(access, "/api/qualitygates/project_status", Map.of("projectKey", key)), "projectStatus");
    }

    /** Every page of the history, handed over one by one. */
    void history(ServerAccess access, String key, String metricKeys, String from, Consumer<JsonNode> page) {
        for (int number = 1; number <= MOST_PAGES; number++) {
            JsonNode answer = get(access, "/api/measures/search_history", Map.of("component", key, "metrics", metricKeys, "from", from, "ps", "1000", "p", String.valueOf(number)));
            page.accept(required(access, answer, "measures"));
            if (number * 1000L >= answer.path("paging").path("total").asLong()) {
                return;
            }
        }
        throw malformed(access, "endless pages");
    }

    /** The projects this token may see. */
    List<JsonNode> projects(ServerAccess access, String text, int most) {
        // Shorter than two characters is a 400 there.
        Map<String, String> query = text.strip().length() < 2 ? Map.of("qualifiers", "TRK", "ps", String.valueOf(most)) : Map.of("qualifiers", "TRK", "ps", String.valueOf(most), "q", text.strip());
        List<JsonNode> found = new ArrayList<>();
        required(access, get(access, "/api/components/search", query), "components").forEach(found::add);
        return found;
    }

    private Stream<JsonNode> pages(ServerAccess access, String path, String list, Map<String, String> query) {
        return Pages.stream(access.baseUrl().getHost(), MOST_PAGES, number -> {
            Map<String, String> asked = new java.util.TreeMap<>(query);
            asked.put("p", String.valueOf(number));
            JsonNode answer = get(access, path, asked);
            List<JsonNode> values = new ArrayList<>();
            required(access, answer, list).forEach(values::add);
            return new Pages.Piece<>(values, number * (long) PAGE >= answer.path("total").asLong());
        });
    }

    /** Any call; an object comes back. */
    JsonNode get(ServerAccess access, String path, Map<String, String> query) {
        return retries.call(() -> send(access, path, query));
    }

    private JsonNode send(ServerAccess access, String path, Map<String, String> query) {
        Map<String, String> headers = access.secret().map(secret -> Map.of("Authorization", "Bearer " + secret.reveal())).orElse(Map.of());
        try {
            return executor.get(new RemoteRequest(access.baseUrl(), path, new java.util.TreeMap<>(query), headers)).json();
        } catch (RemoteException failure) {
            throw isStarting(failure) ? failure.recognisedAs(Kind.STARTING) : failure;
        }
    }

    /** While it starts, SonarQube knows none of its own addresses, then for a moment nobody; a refused token has no words at all. */
    private static boolean isStarting(RemoteException failure) {
        return failure.kind() == Kind.NOT_FOUND && failure.detail().startsWith("Unknown url") || failure.kind() == Kind.UNAUTHORISED && failure.detail().equals("User is not authenticated");
    }

    static JsonNode required(ServerAccess access, JsonNode node, String name) {
        JsonNode child = node.path(name);
        if (!child.isContainerNode()) {
            throw malformed(access, "without \"" + name + "\"");
        }
        return child;
    }

    private static RemoteException malformed(ServerAccess access, String what) {
        return failure(access, Kind.MALFORMED, what);
    }

    private static RemoteException failure(ServerAccess access, Kind kind, String detail) {
        return RemoteException.of(kind, access.baseUrl().getHost(), detail, null);
    }
}
