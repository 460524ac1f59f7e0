package io.tandem.adapter.connector.sonarqube;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.adapter.connector.http.RemoteException;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.QualityGate;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.model.ServerInfo;
import io.tandem.connection.port.CodeServer;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** SonarQube's answers as our readings. Thread safe. */
public final class SonarQubeServer implements CodeServer {
    private static final int MOST_PROJECTS = 100;
    private static final String PROJECT = "TRK";
    private static final String DIRECTORY = "DIR";
    private static final String UNKNOWN_KEYS = "The following metric keys are not found:";
    /** Enough for every server anybody connects; beyond it the memory is simply emptied. */
    private static final int MOST_SERVERS_REMEMBERED = 50;

    private final SonarQubeApi api;
    private final Retries whenPatient;
    private final Map<String, Set<String>> keysByServerVersion;

    public SonarQubeServer(RemoteExecutor executor, Retries whenPatient) {
        this(new SonarQubeApi(executor, Retries.none()), whenPatient, new ConcurrentHashMap<>());
    }

    private SonarQubeServer(SonarQubeApi api, Retries whenPatient, Map<String, Set<String>> keysByServerVersion) {
        this.api = api;
        this.whenPatient = whenPatient;
        this.keysByServerVersion = keysByServerVersion;
    }

    @Override
    public ConnectionKind kind() {
        return ConnectionKind.SONARQUBE;
    }

    @Override
    public CodeServer patient() {
        return new SonarQubeServer(api.with(whenPatient), whenPatient, keysByServerVersion);
    }

    @Override
    public ServerInfo check(ServerAccess access) {
        return told(Reach.SERVER, () -> {
            String version = api.versionWhenUp(access);
            if (!api.isAuthenticated(access)) {
                throw RemoteException.of(access.secret().isPresent() ? Kind.UNAUTHORISED : Kind.FORBIDDEN, access.baseUrl().getHost(), SonarQubeFailures.NO_TOKEN, null);
            }
            return new ServerInfo(version, api.model(access));
        });
    }

    @Override
    public CodeReading read(ServerAccess access, String remoteKey) {
        ServerInfo server = told(Reach.SERVER, () -> new ServerInfo(api.versionWhenUp(access), api.model(access)));
        Map<CodeMeasure, String> keys = told(Reach.SERVER, () -> MetricKeys.choose(server.model(), knownKeys(access, server.version())));
        return told(Reach.PROJECT, remoteKey, () -> {
            JsonNode shown = api.shown(access, remoteKey);
            JsonNode component = SonarQubeApi.required(access, shown, "component");
            Instant analysedAt = SonarQubeDates.find(component.path("analysisDate").asText(""));
            String rootKey = component.path("qualifier").asText().equals(DIRECTORY) ? rootKey(shown, remoteKey) : remoteKey;
            Set<String> asked = new TreeSet<>(keys.values());
            asked.add(MetricKeys.GATE);
            if (knownKeys(access, server.version()).contains(MetricKeys.HOTSPOTS_REVIEWED)) {
                asked.add(MetricKeys.HOTSPOTS_REVIEWED);
            }
            Map<String, String> values = measures(access, remoteKey, server.version(), asked);
            QualityGate gate = rootKey.equals(remoteKey) ? gate(api.gate(access, remoteKey).path("status").asText()) : QualityGate.NONE;
            return new CodeReading(remoteKey, rootKey, server.model(), analysedAt, gate, Measures.numbers(values, keys), keys);
        });
    }

    /** A key that the server forgot since we learnt its keys fails the whole request: without it once more, and the keys are learnt anew. */
    private Map<String, String> measures(ServerAccess access, String remoteKey, String version, Set<String> asked) {
        try {
            return Measures.read(api.measures(access, remoteKey, asked));
        } catch (RemoteException failure) {
            if (!failure.detail().startsWith(UNKNOWN_KEYS)) {
                throw failure;
            }
            keysByServerVersion.remove(access.baseUrl() + " " + version);
            List<String> unknown = List.of(failure.detail().substring(UNKNOWN_KEYS.length()).split("[,\\s]+"));
            return Measures.read(api.measures(access, remoteKey, asked.stream().filter(key -> !unknown.contains(key)).toList()));
        }
    }

    private static String rootKey(JsonNode shown, String remoteKey) {
        for (JsonNode ancestor : shown.path("ancestors")) {
            if (ancestor.path("qualifier").asText().equals(PROJECT)) {
                return ancestor.path("key").asText();
            }
        }
        return remoteKey.substring(0, Math.max(0, remoteKey.lastIndexOf(':')));
    }

    @Override
    public Reason probe(ServerAccess access, String remoteKey) {
        CodeReading reading = read(access, remoteKey);
        if (!reading.isAnalysed()) {
            throw new CodeServerException(Reach.PROJECT, Reason.of("connection.project.unanalysed"), null);
        }
        return Reason.of("connection.test.project.works", reading.values().size());
    }

    @Override
    public List<CodeReading> history(ServerAccess access, String remoteKey, Instant since) {
        ServerInfo server = told(Reach.SERVER, () -> new ServerInfo(api.versionWhenUp(access), api.model(access)));
        Map<CodeMeasure, String> keys = new EnumMap<>(told(Reach.SERVER, () -> MetricKeys.choose(server.model(), knownKeys(access, server.version()))));
        // Never has a value in the history, whatever the measures of today say; and a past zero of hotspots cannot be told from "moved".
        keys.remove(CodeMeasure.NEW_CODE_COVERAGE);
        keys.remove(CodeMeasure.SECURITY_HOTSPOTS);
        Set<String> asked = new TreeSet<>(keys.values());
        asked.add(MetricKeys.GATE);
        return told(Reach.PROJECT, remoteKey, () -> {
            HistoryByDay days = new HistoryByDay(remoteKey, server.model(), keys);
            api.history(access, remoteKey, String.join(",", asked), SonarQubeDates.day(since), days::add);
            return days.readings();
        });
    }

    @Override
    public List<RemoteProject> search(ServerAccess access, String text) {
        check(access);
        List<RemoteProject> projects = told(Reach.SERVER, () -> api.projects(access, text, MOST_PROJECTS).stream()
                .map(project -> new RemoteProject(project.path("key").asText(), project.path("name").asText())).toList());
        int end = text.lastIndexOf(':');
        return projects.isEmpty() && end > 0 ? directories(access, text.substring(0, end).strip(), text.substring(end + 1).strip()) : projects;
    }

    /** Who types a project's key and a colon means one of its directories. */
    private List<RemoteProject> directories(ServerAccess access, String projectKey, String path) {
        try {
            return api.directories(access, projectKey).stream().filter(directory -> directory.path("path").asText().contains(path)).limit(MOST_PROJECTS)
                .map(directory -> new RemoteProject(directory.path("key").asText(), directory.path("path").asText())).toList();
        } catch (RemoteException failure) {
            if (failure.kind() == Kind.NOT_FOUND || failure.kind() == Kind.FORBIDDEN) {
                return List.of();
            }
            throw SonarQubeFailures.tell(failure, Reach.SERVER, projectKey);
        }
    }

    static QualityGate gate(String status) {
        return switch (status) {
            case "ERROR" -> QualityGate.FAILED;
            case "OK", "WARN" -> QualityGate.PASSED;
            default -> QualityGate.NONE;
        };
    }

    private Set<String> knownKeys(ServerAccess access, String version) {
        String server = access.baseUrl() + " " + version;
        Set<String> known = keysByServerVersion.get(server);
        if (known == null) {
            known = api.metricKeys(access);
            if (keysByServerVersion.size() >= MOST_SERVERS_REMEMBERED) {
                keysByServerVersion.clear();
            }
            keysByServerVersion.put(server, known);
        }
        return known;
    }

    private static <T> T told(Reach reach, Supplier<T> work) {
        return told(reach, "", work);
    }

    private static <T> T told(Reach reach, String remoteKey, Supplier<T> work) {
        try {
            return work.get();
        } catch (RemoteException failure) {
            throw SonarQubeFailures.tell(failure, reach, remoteKey);
        }
    }
}
