package io.tandem.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.CodeSnapshot;
import io.tandem.connection.model.QualityGate;
import io.tandem.testing.connection.Connections;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class CombinedCodeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    public void countsAddUpAndSharesAreWeighted() {
        CodeReading both = newest(
                snapshot("a", MONDAY, Map.of(CodeMeasure.LINES_OF_CODE, 100.0, CodeMeasure.LINES_TO_COVER, 10.0, CodeMeasure.COVERAGE, 100.0, CodeMeasure.DEBT_RATIO, 4.0)),
                snapshot("b", MONDAY, Map.of(CodeMeasure.LINES_OF_CODE, 300.0, CodeMeasure.LINES_TO_COVER, 90.0, CodeMeasure.COVERAGE, 50.0, CodeMeasure.DEBT_RATIO, 8.0)));
        assertThat(both.find(CodeMeasure.LINES_OF_CODE)).hasValue(400);
        assertThat(both.find(CodeMeasure.COVERAGE).orElseThrow()).isCloseTo(55, within(1e-9));
        assertThat(both.find(CodeMeasure.DEBT_RATIO).orElseThrow()).isCloseTo(7, within(1e-9));
    }

    @Test
    public void aMeasureThatOneLacksIsAbsentFromBoth() {
        CodeReading both = newest(snapshot("a", MONDAY, Map.of(CodeMeasure.VULNERABILITIES, 3.0, CodeMeasure.COVERAGE, 80.0)), snapshot("b", MONDAY, Map.of()));
        assertThat(both.values()).isEmpty();
    }

    @Test
    public void oneFailedGateFailsBoth() {
        CodeSnapshot good = snapshot("a", MONDAY, Map.of());
        CodeReading failed = new CodeReading("b", good.reading().model(), good.reading().analysedAt(), QualityGate.FAILED, Map.of(), Map.of());
        assertThat(newest(good, Connections.snapshot("DEMO", MONDAY, failed)).gate()).isEqualTo(QualityGate.FAILED);
    }

    @Test
    public void aProjectWithoutAReadingOfTheDayStandsInWithItsLast() {
        List<CodeSnapshot> series = CombinedCode.series(List.of(
                snapshot("a", MONDAY, Map.of(CodeMeasure.LINES_OF_CODE, 100.0)),
                snapshot("b", MONDAY, Map.of(CodeMeasure.LINES_OF_CODE, 300.0)),
                snapshot("a", MONDAY.plusDays(1), Map.of(CodeMeasure.LINES_OF_CODE, 150.0))));
        assertThat(series).extracting(day -> day.reading().values().get(CodeMeasure.LINES_OF_CODE)).containsExactly(400.0, 450.0);
    }

    @Test
    public void nothingCombinesToNothing() {
        assertThat(CombinedCode.newest(List.of())).isEmpty();
        assertThat(CombinedCode.series(List.of())).isEmpty();
    }

    @Test
    public void aDirectoryInsideAMappedProjectDoesNotCountTwice() {
        CodeSnapshot whole = part("API", "acme", "acme", 300);
        CodeSnapshot directory = part("Portal", "acme:src", "acme", 100);
        CodeSnapshot deeper = part("Deep", "acme:src/deep", "acme", 10);
        CodeSnapshot sibling = part("Other", "acme:payments", "acme:payments", 50);
        assertThat(CombinedCode.of(null, List.of(whole, directory, deeper, sibling))).containsExactly(whole, sibling);
        assertThat(CombinedCode.of(null, List.of(directory, deeper))).containsExactly(directory);
        assertThat(CombinedCode.of("Portal", List.of(whole, directory, deeper))).containsExactly(directory);
        assertThat(CombinedCode.of(null, List.of(part(null, "b", "b", 1), whole))).as("a pair for the whole stands for it alone").hasSize(1);
        assertThat(CombinedCode.of(null, List.of(whole, part("Copy", "acme", "acme", 300)))).as("the same project for two components").containsExactly(whole);
    }

    private static CodeSnapshot part(String component, String key, String root, double lines) {
        CodeReading reading = Connections.reading(key, MONDAY, Map.of(CodeMeasure.LINES_OF_CODE, lines));
        CodeSnapshot snapshot = Connections.snapshot("DEMO", MONDAY, new CodeReading(key, root, reading.model(), reading.analysedAt(), reading.gate(), reading.values(), reading.sources()));
        return new CodeSnapshot(1, "DEMO", component, MONDAY, snapshot.readAt(), snapshot.serverUrl(), null, snapshot.reading());
    }

    private static CodeReading newest(CodeSnapshot... snapshots) {
        return CombinedCode.newest(List.of(snapshots)).orElseThrow().reading();
    }

    private static CodeSnapshot snapshot(String remoteKey, LocalDate day, Map<CodeMeasure, Double> values) {
        return Connections.snapshot("DEMO", day, Connections.reading(remoteKey, day, values));
    }
}
