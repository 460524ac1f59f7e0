package io.tandem.testing.export;

import io.tandem.connection.pipeline.api.DeploymentRecord;
import io.tandem.connection.pipeline.api.PipelineDayRecord;
import io.tandem.connection.pipeline.api.PipelineReader;
import io.tandem.connection.pipeline.api.PipelineState;
import io.tandem.export.ExportService;
import io.tandem.export.PersonSettingService;
import io.tandem.export.model.ExportComponent;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.ExportRelease;
import io.tandem.export.model.PersonSetting;
import io.tandem.export.port.ExportProjects;
import io.tandem.export.port.PersonSettings;
import io.tandem.export.table.IssueTable;
import io.tandem.export.table.Star;
import io.tandem.metric.IssueFactService;
import io.tandem.rest.export.ExportResource;
import io.tandem.rest.export.PersonsResource;
import io.tandem.rest.support.Guard;
import io.tandem.review.StoredReviewAccounts;
import io.tandem.review.api.ReviewAccounts;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.DateRange;
import io.tandem.shared.Problem;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.connection.ConnectionWorld;
import io.tandem.testing.debt.UpkeepHouse;
import io.tandem.testing.metric.FactDesk;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import io.tandem.wiring.jira.ExportedCode;
import io.tandem.wiring.jira.ExportedDebts;
import io.tandem.wiring.jira.ExportedFlow;
import io.tandem.wiring.jira.ExportedIssues;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * The export over facts, debts, code and reviews as they are stored, in {@link Town}. DEMO (number 100) has the components API (1) and Search (2) and the releases 1.0 (11) and 2.0 (12);
 * SEC has number 200, and a project LOST is nobody's. It is 2 March 2026, ten o'clock.
 */
public final class ExportHouse implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(FactDesk.NOW, ZoneOffset.UTC);

    public final Town town;
    public final FactDesk facts = new FactDesk(AoDatabase.Kind.H2);
    public final UpkeepHouse debts = new UpkeepHouse(AoDatabase.Kind.H2);
    public final ConnectionWorld.Series code = new ConnectionWorld.Series();
    public final List<DeploymentRecord> deployments = new ArrayList<>();
    public final List<PipelineDayRecord> pipelines = new ArrayList<>();
    public final List<AuditEvent> audit = new ArrayList<>();
    public final ExportService exports;
    public final PersonSettingService persons;
    private final Kept kept = new Kept();

    public ExportHouse(ReviewHouse reviews) {
        town = reviews.town;
        Projects projects = new Projects();
        ReviewAccounts records = new StoredReviewAccounts(reviews.store);
        ExportedIssues issues = new ExportedIssues(new IssueFactService(facts.facts), facts.facts);
        ExportedFlow flow = new ExportedFlow(facts.facts, records);
        Star star = new Star(new IssueTable.Sources(issues, projects, issues, town), flow, records, new ExportedDebts(debts.days), new ExportedCode(code),
            (project, since, after, count) -> deployments.stream().filter(row -> row.projectKey().equals(project) && row.id() > after && !row.changedAt().isBefore(since)).limit(count).toList(),
            new Pipelines(), flow, town.people(), debts.clock);
        exports = new ExportService(star.tables(), projects, kept, town, CLOCK);
        persons = new PersonSettingService(kept, () -> "salt", town, audit::add, new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        });
    }

    public List<Object> resources(CurrentUser currentUser, Texts texts) {
        Guard guard = new Guard(currentUser, town);
        return List.of(new ExportResource(guard, exports, persons, texts), new PersonsResource(guard, persons));
    }

    @Override
    public void close() {
        facts.close();
        debts.close();
    }

    private static final class Projects implements ExportProjects {
        @Override
        public List<ExportProject> list() {
            return List.of(new ExportProject(200, "SEC", "Security"), new ExportProject(100, "DEMO", "Payments Platform"), new ExportProject(300, "LOST", "Lost"));
        }

        @Override
        public List<ExportComponent> listComponents(String projectKey) {
            return projectKey.equals("DEMO") ? List.of(new ExportComponent(1, "API"), new ExportComponent(2, "Search")) : List.of();
        }

        @Override
        public List<ExportRelease> listReleases(String projectKey) {
            return projectKey.equals("DEMO") ? List.of(new ExportRelease(11, "1.0", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 31), false, false), new ExportRelease(12, "2.0", null, null, false, true)) : List.of();
        }
    }

    private final class Pipelines implements PipelineReader {
        @Override
        public List<PipelineState> list(Collection<String> projectKeys) {
            return pipelines.stream().filter(day -> projectKeys.contains(day.projectKey())).map(day -> new PipelineState(1, day.projectKey(), day.component(), day.remoteKey(), null, List.of(), null, null)).toList();
        }

        @Override
        public List<PipelineDayRecord> listDays(Collection<String> projectKeys, DateRange days) {
            return pipelines.stream().filter(day -> projectKeys.contains(day.projectKey()) && days.contains(day.day())).toList();
        }
    }

    private static final class Kept implements PersonSettings {
        private PersonSetting setting = PersonSetting.none();

        @Override
        public PersonSetting get() {
            return setting;
        }

        @Override
        public PersonSetting save(PersonSetting next) {
            if (next.version() != setting.version()) {
                throw new ConflictException(Problem.of("export.setting.stale"), setting.mode());
            }
            setting = new PersonSetting(next.version() + 1, next.mode(), next.salt());
            return setting;
        }
    }
}
