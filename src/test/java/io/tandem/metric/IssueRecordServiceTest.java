package io.tandem.metric;

import static io.tandem.metric.model.StatusCategory.DONE;
import static io.tandem.metric.model.StatusCategory.IN_PROGRESS;
import static io.tandem.metric.model.StatusCategory.TO_DO;
import static io.tandem.testing.metric.Histories.at;
import static io.tandem.testing.metric.Histories.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.api.CoverageRecord;
import io.tandem.metric.api.DefectRecord;
import io.tandem.metric.api.IssueRecord;
import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.metric.model.CodeMeasure;
import io.tandem.metric.port.CodeHealthSource;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.metric.FactDesk;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Single issues, defects and coverage for whoever judges work afterwards, on both databases. */
@RunWith(Parameterized.class)
public class IssueRecordServiceTest {
    private final FactDesk desk;
    private final IssueRecordService records;

    public IssueRecordServiceTest(AoDatabase.Kind kind) {
        desk = new FactDesk(kind);
        records = new IssueRecordService(desk.issues, desk.facts, new Analyses(), () -> FactDesk.TIME);
    }

    @Parameters(name = "{0}")
    public static Object[] kinds() {
        return AoDatabase.Kind.values();
    }

    @After
    public void close() {
        desk.close();
    }

    @Test
    public void anIssueIsToldByItsHistoryEvenWhereNoFactsAreStored() {
        desk.issues.put(issue(1).created(at("2026-01-05")).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).moved(at("2026-01-07"), IN_PROGRESS, TO_DO).moved(at("2026-01-08"), TO_DO, IN_PROGRESS)
                .moved(at("2026-01-09"), IN_PROGRESS, DONE).logged(at("2026-01-08"), "dev", 3600).logged(at("2026-01-06"), "dev", 1800).history());
        IssueRecord record = records.list(List.of(1L, 99L)).get(0);
        assertThat(records.list(List.of(1L, 99L))).hasSize(1);
        assertThat(record.starts()).containsExactly(at("2026-01-06"), at("2026-01-08"));
        assertThat(record.done()).isEqualTo(at("2026-01-09"));
        assertThat(record.secondsSince(at("2026-01-07"))).isEqualTo(3600);
        assertThat(record.secondsSince(at("2026-01-01"))).isEqualTo(5400);
        assertThat(records.list(List.of())).isEmpty();
    }

    @Test
    public void defectsAreThoseOfTheProjectCreatedInTheTimeOnceFactsAreBuilt() {
        desk.issues.put(issue(1).defect().created(at("2026-01-05")).history());
        desk.issues.put(issue(2).created(at("2026-01-05")).history());
        desk.issues.put(issue(3).defect().created(at("2026-01-06")).history());
        desk.issues.put(issue(4).defect().in("OTHER").created(at("2026-01-05")).history());
        assertThat(records.findDefects("DEMO", at("2026-01-05"), at("2026-01-06"))).isEmpty();
        desk.build("DEMO");
        desk.build("OTHER");
        assertThat(records.findDefects("DEMO", at("2026-01-05"), at("2026-01-06"))).hasValueSatisfying(found -> assertThat(found).extracting(DefectRecord::key).containsExactly("DEMO-1"));
        assertThat(records.findDefects("DEMO", at("2026-01-01"), at("2026-02-01"))).hasValueSatisfying(found -> assertThat(found).extracting(DefectRecord::key).containsExactly("DEMO-1", "DEMO-3"));
        assertThat(desk.database.statementsOf(() -> records.findDefects("DEMO", at("2026-01-01"), at("2026-02-01")))).hasSize(2);
    }

    @Test
    public void coverageLeavesOutAnalysesWithoutIt() {
        assertThat(records.listCoverage("DEMO", at("2026-01-01"))).containsExactly(new CoverageRecord(at("2026-01-05"), 71.5));
    }

    /** Two analyses, one of them without coverage. */
    private static final class Analyses implements CodeHealthSource {
        @Override
        public Optional<CodeHealthSnapshot> findLatest(String projectKey, String component) {
            return Optional.empty();
        }

        @Override
        public List<CodeHealthSnapshot> listSince(String projectKey, String component, Instant from) {
            return List.of(analysis(at("2026-01-05"), Map.of(CodeMeasure.COVERAGE, 71.5)), analysis(at("2026-01-06"), Map.of(CodeMeasure.LINES_OF_CODE, 9.0)));
        }

        private static CodeHealthSnapshot analysis(Instant at, Map<CodeMeasure, Double> values) {
            return new CodeHealthSnapshot("DEMO", at, values, null, "https://sonar.example.com", "demo");
        }
    }
}
