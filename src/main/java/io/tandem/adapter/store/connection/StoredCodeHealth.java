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
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC);
        Map<LocalDate, CodeHealthSnapshot> byDay = new TreeMap<>();
        // A day without a new analysis repeats the one before; the last reading of an analysis is the one to show.
        CombinedCode.series(CombinedCode.of(component, snapshots.list(projectKey, new DateRange(first, FAR)))).stream().map(StoredCodeHealth::health)
                .filter(health -> !health.measuredAt().isBefore(from))
                .forEach(health -> byDay.put(LocalDate.ofInstant(health.measuredAt(), ZoneOffset.UTC), health));
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
