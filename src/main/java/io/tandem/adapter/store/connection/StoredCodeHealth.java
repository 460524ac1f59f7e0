package io.tandem.adapter.store.connection;

import io.tandem.connection.CombinedCode;
import io.tandem.connection.model.CodeSnapshot;
import io.tandem.connection.model.QualityGate;
import io.tandem.connection.port.CodeSnapshots;
import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.metric.model.CodeMeasure;
import io.tandem.metric.port.CodeHealthSource;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures' view of the daily series: the rows answer, whatever the servers do at the moment. */
public final class StoredCodeHealth implements CodeHealthSource {
    private static final Map<io.tandem.connection.model.CodeMeasure, CodeMeasure> MEASURES = Map.of(
            io.tandem.connection.model.CodeMeasure.COVERAGE, CodeMeasure.COVERAGE,
            io.tandem.connection.model.CodeMeasure.NEW_CODE_COVERAGE, CodeMeasure.NEW_CODE_COVERAGE,
            io.tandem.connection.model.CodeMeasure.LINES_OF_CODE, CodeMeasure.LINES_OF_CODE,
            io.tandem.connection.model.CodeMeasure.DEBT_RATIO, CodeMeasure.DEBT_RATIO,
            io.tandem.connection.model.CodeMeasure.DEBT_MINUTES, CodeMeasure.REMEDIATION_MINUTES,
            io.tandem.connection.model.CodeMeasure.VULNERABILITIES, CodeMeasure.VULNERABILITIES,
            io.tandem.connection.model.CodeMeasure.SECURITY_HOTSPOTS, CodeMeasure.SECURITY_HOTSPOTS);
    /** Nothing is measured later than this. */
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final CodeSnapshots snapshots;

    public StoredCodeHealth(CodeSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Optional<CodeHealthSnapshot> findLatest(String projectKey, String component) {
        return CombinedCode.newest(CombinedCode.of(component, snapshots.listNewest(projectKey))).map(StoredCodeHealth::health);
    }

    @Override
    public List<CodeHealthSnapshot> listSince(String projectKey, String component, Instant from) {
        return since(read(projectKey, component, from), from);
    }

    /** The series repeats the last analysis every day the server answers, so that the days of the period also hold one made before it. */
    @Override
    public List<CodeHealthSnapshot> listCourse(String projectKey, String component, Instant from) {
        List<CodeHealthSnapshot> read = read(projectKey, component, from);
        List<CodeHealthSnapshot> since = since(read, from);
        if (!since.isEmpty()) {
            return since;
        }
        return read.isEmpty() ? findLatest(projectKey, component).map(List::of).orElse(List.of()) : List.of(read.get(read.size() - 1));
    }

    private List<CodeHealthSnapshot> read(String projectKey, String component, Instant from) {
        DateRange days = new DateRange(LocalDate.ofInstant(from, ZoneOffset.UTC), FAR);
        return CombinedCode.series(CombinedCode.of(component, snapshots.list(projectKey, days))).stream().map(StoredCodeHealth::health).toList();
    }

    private static List<CodeHealthSnapshot> since(List<CodeHealthSnapshot> read, Instant from) {
        Map<LocalDate, CodeHealthSnapshot> byDay = new TreeMap<>();
        // A day without a new analysis repeats the one before; the last reading of an analysis is the one to show.
        read.stream().filter(health -> !health.measuredAt().isBefore(from)).forEach(health -> byDay.put(LocalDate.ofInstant(health.measuredAt(), ZoneOffset.UTC), health));
        return List.copyOf(byDay.values());
    }

    private static CodeHealthSnapshot health(CodeSnapshot snapshot) {
        Map<CodeMeasure, Double> values = new EnumMap<>(CodeMeasure.class);
        snapshot.reading().values().forEach((measure, value) -> {
            if (MEASURES.containsKey(measure)) {
                values.put(MEASURES.get(measure), value);
            }
        });
        if (snapshot.reading().gate() != QualityGate.NONE) {
            values.put(CodeMeasure.QUALITY_GATE, snapshot.reading().gate() == QualityGate.PASSED ? 1.0 : 0.0);
        }
        return new CodeHealthSnapshot(snapshot.projectKey(), snapshot.reading().analysedAt(), values, snapshot.staleSince(), snapshot.serverUrl(), snapshot.reading().remoteKey());
    }
}
