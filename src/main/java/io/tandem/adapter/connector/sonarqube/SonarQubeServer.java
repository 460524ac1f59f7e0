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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** SonarQube's answers as our readings. Thread safe. */
public final class SonarQubeServer implements CodeServer {
    private static final int MOST_PROJECTS = 100;
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
            Instant analysedAt = SonarQubeDates.find(api.component(access, remoteKey).path("analysisDate").asText(""));
            Set<String> asked = new TreeSet<>(keys.values());
            asked.add(MetricKeys.GATE);
            if (knownKeys(access, server.version()).contains(MetricKeys.HOTSPOTS_REVIEWED)) {
                asked.add(MetricKeys.HOTSPOTS_REVIEWED);
            }
            Map<String, String> values = Measures.read(api.measures(access, remoteKey, asked));
            QualityGate gate = gate(api.gate(access, remoteKey).path("status").asText());
            return new CodeReading(remoteKey, server.model(), analysedAt, gate, Measures.numbers(values, keys), keys);
        });
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
        return told(Reach.SERVER, () -> api.projects(access, text, MOST_PROJECTS).stream()
                .map(project -> new RemoteProject(project.path("key").asText(), project.path("name").asText())).toList());
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

    /** SonarQube's measures as a map of texts, and as numbers. */
    static final class Measures {
        private Measures() { }

        /** New-code measures stand in {@code period}; older servers wrote {@code periods[]}. */
        static Map<String, String> read(JsonNode measures) {
            Map<String, String> values = new HashMap<>();
            for (JsonNode measure : measures) {
                JsonNode value = measure.hasNonNull("value") ? measure.path("value") : measure.hasNonNull("period") ? measure.path("period").path("value") : measure.path("periods").path(0).path("value");
                if (value.isValueNode()) {
                    values.put(measure.path("metric").asText(), value.asText());
                }
            }
            return values;
        }

        static Map<CodeMeasure, Double> numbers(Map<String, String> values, Map<CodeMeasure, String> keys) {
            Map<CodeMeasure, Double> numbers = new EnumMap<>(CodeMeasure.class);
            keys.forEach((measure, key) -> put(numbers, measure, values.get(key)));
            boolean isHotspotZeroEmpty = !values.containsKey(MetricKeys.HOTSPOTS_REVIEWED);
            numbers.computeIfPresent(CodeMeasure.SECURITY_HOTSPOTS, (measure, count) -> count == 0 && isHotspotZeroEmpty ? null : count);
            return numbers;
        }

        /** A text that is no finite number is no value: the metric may have changed its type. */
        static void put(Map<CodeMeasure, Double> numbers, CodeMeasure measure, String text) {
            if (text != null && text.matches("-?\\d{1,15}(\\.\\d{1,15})?([eE]-?\\d{1,2})?")) {
                numbers.put(measure, Double.valueOf(text));
            }
        }
    }
}
