package io.tandem.adapter.connector.sonarqube;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.adapter.connector.http.RemoteException;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.api.CodeProject;
import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.RatingModel;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.debt.sync.model.RatingMode;
import io.tandem.debt.sync.model.ReadFinding;
import io.tandem.debt.sync.model.Reading;
import io.tandem.debt.sync.port.FindingSource;
import io.tandem.debt.sync.port.FindingSourceException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A project's issues, all of one analysis. An empty list is believed only between two looks at the project itself, which have to agree: the server answers "none" just as well for
 * a project that is unknown, out of reach, or being indexed. Thread safe.
 */
public final class SonarQubeFindings implements FindingSource {
    private static final int ATTEMPTS = 3;
    /** For answers that are longer than we take: issues with long flows. */
    private static final int SMALL_PAGE = 100;
    private static final int MOST_TREE_PAGES = IssueSlices.SHOWN / IssueSlices.PAGE;

    private final SonarQubeApi api;
    private final ConnectionStore connections;

    public SonarQubeFindings(RemoteExecutor executor, Retries retries, ConnectionStore connections) {
        this.api = new SonarQubeApi(executor, retries);
        this.connections = connections;
    }

    @Override
    public Reading read(CodeProject project, Progress progress) {
        try {
            ServerAccess access = new ServerAccess(project.serverUrl(), connections.findSecret(project.connectionId()));
            return read(access, project.remoteKey(), progress);
        } catch (RemoteException failure) {
            throw new FindingSourceException(SonarQubeFailures.tell(failure, Reach.PROJECT, project.remoteKey()).reason(), failure);
        } catch (CodeServerException failure) {
            throw new FindingSourceException(failure.reason(), failure);
        }
    }

    private Reading read(ServerAccess access, String remoteKey, Progress progress) {
        String version = api.versionWhenUp(access);
        if (!api.isAuthenticated(access)) {
            throw RemoteException.of(access.secret().isPresent() ? Kind.UNAUTHORISED : Kind.FORBIDDEN, access.baseUrl().getHost(), SonarQubeFailures.NO_TOKEN, null);
        }
        RatingModel model = api.model(access);
        RatingMode mode = model == RatingModel.QUALITIES ? RatingMode.QUALITIES : RatingMode.STANDARD;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Instant analysedAt = analysedAt(access, remoteKey);
            List<ReadFinding> findings = issues(access, version, remoteKey, mode, progress);
            if (findings != null) {
                String key = MetricKeys.choose(model, api.metricKeys(access)).getOrDefault(CodeMeasure.DEBT_MINUTES, "");
                Reading reading = new Reading(version, mode, analysedAt, findings, key, total(access, remoteKey, key), byPath(access, remoteKey, key));
                if (analysedAt.equals(analysedAt(access, remoteKey)) && api.model(access) == model) {
                    return reading;
                }
            }
        }
        throw IssueSlices.problem("debt.sync.problem.moving");
    }

    private Instant analysedAt(ServerAccess access, String remoteKey) {
        JsonNode component = api.component(access, remoteKey);
        if (component.path("needIssueSync").asBoolean(false)) {
            throw IssueSlices.problem("debt.sync.problem.indexing", remoteKey);
        }
        Instant analysedAt = SonarQubeDates.find(component.path("analysisDate").asText(""));
        if (analysedAt == null) {
            throw IssueSlices.problem("connection.project.unanalysed");
        }
        return analysedAt;
    }

    /** Null when what came is not what was announced: the list moved under our hands. */
    private List<ReadFinding> issues(ServerAccess access, String version, String remoteKey, RatingMode mode, Progress progress) {
        try {
            return issues(access, version, remoteKey, mode, progress, IssueSlices.PAGE);
        } catch (RemoteException failure) {
            if (failure.kind() == Kind.TOO_LARGE) {
                return issues(access, version, remoteKey, mode, progress, SMALL_PAGE);
            }
            throw failure;
        }
    }

    private List<ReadFinding> issues(ServerAccess access, String version, String remoteKey, RatingMode mode, Progress progress, int pageSize) {
        IssueCollector collector = new IssueCollector(remoteKey, mode);
        long announced = new IssueSlices(api, access, pageSize, progress, collector::take).readAll(IssueDialect.of(version).filters(remoteKey));
        List<ReadFinding> findings = collector.findings();
        return findings.size() == announced ? findings : null;
    }

    /** The server's own sum; -1 when it has none. */
    private long total(ServerAccess access, String remoteKey, String key) {
        return key.isEmpty() ? -1 : minutes(api.measures(access, remoteKey, List.of(key)), -1);
    }

    /** The files with most of it. A server that lists none for this project has none to show. */
    private Map<String, Long> byPath(ServerAccess access, String remoteKey, String key) {
        Map<String, Long> minutes = new HashMap<>();
        for (int number = 1; !key.isEmpty() && number <= MOST_TREE_PAGES; number++) {
            JsonNode answer = api.get(access, "/api/measures/component_tree", new TreeMap<>(Map.of("component", remoteKey, "metricKeys", key, "qualifiers", "FIL,UTS", "s", "metric", "metricSort", key,
                "asc", "false", "metricSortFilter", "withMeasuresOnly", "ps", String.valueOf(IssueSlices.PAGE), "p", String.valueOf(number))));
            SonarQubeApi.required(access, answer, "components").forEach(file -> minutes.put(file.path("path").asText(""), minutes(file.path("measures"), 0)));
            if ((long) number * IssueSlices.PAGE >= answer.path("paging").path("total").asLong()) {
                break;
            }
        }
        return minutes;
    }

    private static long minutes(JsonNode measures, long otherwise) {
        return measures.path(0).path("value").asLong(otherwise);
    }
}
