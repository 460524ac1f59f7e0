package io.tandem.adapter.store.metric;

import static io.tandem.metric.model.StatusCategory.DONE;
import static io.tandem.metric.model.StatusCategory.IN_PROGRESS;
import static io.tandem.metric.model.StatusCategory.TO_DO;
import static io.tandem.testing.metric.Histories.at;
import static io.tandem.testing.metric.Histories.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.metric.CompletedWorkService;
import io.tandem.metric.FactBuilder;
import io.tandem.metric.FigureService;
import io.tandem.metric.IssueFactService;
import io.tandem.metric.WorkHistoryService;
import io.tandem.metric.api.CompletedIssue;
import io.tandem.metric.api.CompletedWork;
import io.tandem.metric.api.FactsState;
import io.tandem.metric.api.FigureRequest;
import io.tandem.metric.api.IssueFactRecord;
import io.tandem.metric.api.IssueRemovalRecord;
import io.tandem.metric.api.WorkHistory;
import io.tandem.metric.model.BuildJob;
import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.FactRules;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.IssuePlan;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.Span;
import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.CodeHealthSource;
import io.tandem.metric.port.Locks;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.DateRange;
import io.tandem.shared.port.Stamps;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.metric.FactDesk;
import io.tandem.testing.metric.Figures;
import io.tandem.testing.metric.Histories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the stored facts promise, on each database we run on. */
public abstract class FactStoreContract {
    private static final DateRange WINTER = new DateRange(LocalDate.parse("2025-12-01"), LocalDate.parse("2026-03-03"));

    private final AoDatabase.Kind kind;
    private FactDesk desk;

    protected FactStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        desk = new FactDesk(kind);
    }

    @After
    public void close() {
        desk.close();
    }

    @Test
    public void aFactComesBackAsItWas() {
        IssueFact fact = IssueFacts.of(everything(7).history(), ZoneOffset.UTC);
        desk.facts.replaceFacts(List.of(), List.of(fact), same -> 1, FactDesk.NOW);
        assertThat(desk.facts.listFacts(List.of(7L, 8L))).containsExactly(fact);
        assertThat(desk.facts.listFactsAfter("DEMO", 0, 10)).containsExactly(fact);
        assertThat(desk.facts.listFactsAfter("DEMO", 7, 10)).isEmpty();
    }

    @Test
    public void completedIssuesAreToldWithTheirComponentsAndTime() {
        desk.issues.put(issue(1).in("DEMO").created(at("2026-01-05")).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).moved(at("2026-01-09"), IN_PROGRESS, DONE).components("Gate way", "账本:1").logged(at("2026-01-07"), "ada", 14_400).history());
        desk.issues.put(issue(2).in("DEMO").created(at("2026-01-05")).moved(at("2026-02-01"), TO_DO, DONE).history());
        desk.issues.put(issue(3).in("DEMO").created(at("2026-01-05")).moved(at("2026-01-06"), TO_DO, IN_PROGRESS).history());
        desk.issues.put(issue(4).in("OTHER").created(at("2026-01-05")).moved(at("2026-01-06"), TO_DO, DONE).history());
        List<CompletedIssue> told = new ArrayList<>();
        CompletedWorkService work = new CompletedWorkService(desk.facts);
        assertThat(work.read("DEMO", WINTER, 10, told::add)).returns(FactsState.State.NOT_BUILT, read -> read.facts().state()).returns(0L, CompletedWork::told);
        desk.build("DEMO");
        assertThat(work.read("DEMO", WINTER, 10, told::add)).returns(FactsState.State.BUILT, read -> read.facts().state()).returns(2L, CompletedWork::told).returns(0L, CompletedWork::older).returns(true, CompletedWork::isWhole);
        assertThat(told).containsExactlyInAnyOrder(
                new CompletedIssue(1, "Story", List.of("Gate way", "账本:1"), null, null, LocalDate.parse("2026-01-09"), 3.0, 0.5),
                new CompletedIssue(2, "Story", List.of(), null, null, LocalDate.parse("2026-02-01"), null, 0));
        told.clear();
        assertThat(work.read("DEMO", WINTER, 1, told::add).isWhole()).isFalse();
        assertThat(told).as("the one done last").extracting(CompletedIssue::id).containsExactly(2L);
        told.clear();
        desk.database.activeObjects().executeInTransaction(() -> {
            for (IssueFactRow row : desk.database.activeObjects().find(IssueFactRow.class)) {
                row.setLoggedSeconds(null);
                row.setComponentNames(null);
                row.save();
            }
            return null;
        });
        assertThat(work.read("DEMO", WINTER, 10, told::add)).as("rows of an earlier version").returns(0L, CompletedWork::told).returns(2L, CompletedWork::older);
        desk.build("DEMO");
        assertThat(work.read("DEMO", WINTER, 10, told::add)).returns(2L, CompletedWork::told).returns(0L, CompletedWork::older);
    }

    @Test
    public void aBuildCountsEveryDay() {
        fill(1200);
        assertThat(desk.build("DEMO")).returns(BuildJob.State.DONE, BuildJob::state).returns(1200L, BuildJob::done).returns(1200L, BuildJob::total);
        assertThat(desk.facts.listDays(List.of("DEMO"), WINTER).stream().mapToLong(day -> day.get(DayCount.CREATED)).sum()).isEqualTo(1200);
        assertThat(desk.facts.findProject("DEMO")).hasValueSatisfying(project -> {
            assertThat(project.isBuilt()).isTrue();
            assertThat(project.isBuilding()).isFalse();
            assertThat(project.open().issues()).isEqualTo(1200);
        });
    }

    @Test
    public void aBuildThatWasKilledGoesOnWhereItStopped() {
        fill(1200);
        BuildJob job = desk.commands().start(FactDesk.ADMIN, "DEMO");
        AtomicInteger pieces = new AtomicInteger();
        FactBuilder killed = desk.builder();
        desk.issues.beforeEachPiece(() -> {
            if (pieces.incrementAndGet() == 2) {
                killed.stop();
            }
        });
        killed.runAll();
        assertThat(desk.jobs.find(job.id())).hasValueSatisfying(stopped -> assertThat(stopped).returns(BuildJob.State.RUNNING, BuildJob::state).returns(1000L, BuildJob::done));
        desk.builder().runAll();
        assertThat(pieces).as("the first two pieces are not read again").hasValue(3);
        assertThat(desk.jobs.find(job.id())).hasValueSatisfying(done -> assertThat(done).returns(BuildJob.State.DONE, BuildJob::state).returns(1200L, BuildJob::done));
        assertSameAsBuiltAnew();
    }

    @Test
    public void aBuildStopsWhenAskedAndLeavesNothingHalf() {
        fill(1200);
        desk.build("DEMO");
        List<DayFacts> before = desk.facts.listDays(List.of("DEMO"), WINTER);
        BuildJob job = desk.commands().start(FactDesk.ADMIN, "DEMO");
        desk.issues.beforeEachPiece(() -> desk.jobs.saveState(desk.jobs.find(job.id()).orElseThrow().in(BuildJob.State.CANCELLING)));
        desk.builder().runAll();
        assertThat(desk.jobs.find(job.id())).hasValueSatisfying(stopped -> assertThat(stopped.state()).isEqualTo(BuildJob.State.CANCELLED));
        assertThat(desk.facts.listDays(List.of("DEMO"), WINTER)).isEqualTo(before);
        assertThatThrownBy(() -> desk.commands().cancel(FactDesk.ADMIN, job.id())).isInstanceOf(ConflictException.class);
    }

    @Test
    public void aBuildThatFailsSaysWhy() {
        fill(10);
        desk.issues.beforeEachPiece(() -> {
            throw new IllegalStateException("the history is gone");
        });
        BuildJob job = desk.commands().start(FactDesk.ADMIN, "DEMO");
        assertThatThrownBy(() -> desk.builder().runAll()).hasMessage("the history is gone");
        assertThat(desk.jobs.find(job.id())).hasValueSatisfying(failed -> assertThat(failed).returns(BuildJob.State.FAILED, BuildJob::state).returns("the history is gone", BuildJob::message));
        assertThat(desk.facts.findProject("DEMO")).hasValueSatisfying(project -> assertThat(project.isBuilding()).isFalse());
    }

    @Test
    public void oneBuildAtATimePerProject() {
        fill(10);
        BuildJob first = desk.commands().start(FactDesk.ADMIN, "DEMO");
        assertThat(desk.commands().start(FactDesk.ADMIN, "DEMO")).isEqualTo(first);
        desk.locks.holdElsewhere(Locks.BUILDING + "DEMO");
        desk.builder().runAll();
        assertThat(desk.jobs.find(first.id())).as("another node is at it").hasValue(first);
    }

    @Test
    public void issuesThatAreGoneAreForgottenByTheNextBuild() {
        fill(10);
        desk.build("DEMO");
        desk.issues.remove(3);
        desk.build("DEMO");
        assertThat(desk.facts.listFactsAfter("DEMO", 0, 100)).hasSize(9);
        assertSameAsBuiltAnew();
    }

    @Test
    public void anyStreamOfChangesGivesWhatABuildGives() {
        Random random = new Random(42);
        fill(40);
        desk.issues.put(everything(1000).in("SEC").history());
        desk.build("DEMO");
        desk.build("SEC");
        for (int step = 0; step < 60; step++) {
            change(random);
            if (random.nextInt(3) == 0) {
                desk.updates.takeIn();
            }
        }
        desk.updates.takeIn();
        assertSameAsBuiltAnew();
    }

    @Test
    public void changesDuringABuildAreInIt() {
        fill(1200);
        desk.build("DEMO");
        desk.issues.beforeEachPiece(() -> {
            desk.issues.beforeEachPiece(() -> { });
            desk.issues.put(everything(5).history());
            desk.issues.remove(6);
            desk.updates.note(5);
            desk.updates.note(6);
        });
        desk.build("DEMO");
        desk.updates.takeIn();
        assertSameAsBuiltAnew();
    }

    @Test
    public void aProjectNobodyAskedForIsLeftAlone() {
        fill(3);
        desk.updates.note(1);
        desk.updates.takeIn();
        assertThat(desk.facts.listFacts(List.of(1L))).isEmpty();
        assertThat(figures().read(new FigureRequest(List.of("DEMO"), WINTER)).facts()).extracting(FactsState::state).containsExactly(FactsState.State.NOT_BUILT);
    }

    @Test
    public void readingTakesTwoStatementsHoweverManyIssuesThereAre() {
        fill(1200);
        desk.build("DEMO");
        FigureService figures = figures();
        assertThat(desk.database.statementsOf(() -> figures.read(new FigureRequest(List.of("DEMO"), WINTER)))).hasSize(2);
    }

    @Test
    public void aForecastsHistoryTakesTwoStatementsHoweverManyIssuesThereAre() {
        fill(1200);
        desk.build("DEMO");
        WorkHistoryService histories = new WorkHistoryService(desk.facts, Clock.fixed(FactDesk.NOW, ZoneOffset.UTC));
        assertThat(desk.database.statementsOf(() -> histories.read("DEMO", 12))).hasSize(2);
        WorkHistory history = histories.read("DEMO", 12);
        assertThat(history.openByRelease()).isEqualTo(Map.of("1.0, “first”", 300L));
        assertThat(history.completed()).isEqualTo(history.doneWithWork()).isPositive();
        assertThat(history.personDays()).isEqualTo(history.completed() / 16.0);
        assertThat(history.days()).as("all issues were created since").isEqualTo(new DateRange(LocalDate.parse("2026-01-04"), LocalDate.parse("2026-03-02")));
    }

    @Test
    public void aProjectOlderThanTheWindowIsJudgedByAllOfIt() {
        desk.issues.put(issue(1).created(at("2025-01-10")).moved(at("2026-02-20"), TO_DO, DONE).history());
        desk.issues.put(issue(2).created(at("2026-02-01")).moved(at("2026-03-02"), TO_DO, DONE).history());
        desk.build("DEMO");
        WorkHistory history = new WorkHistoryService(desk.facts, Clock.fixed(FactDesk.NOW, ZoneOffset.UTC)).read("DEMO", 12);
        assertThat(history.days()).isEqualTo(new DateRange(LocalDate.parse("2025-12-08"), LocalDate.parse("2026-03-02")));
        assertThat(history.done()).as("today is not over").isEqualTo(Map.of(LocalDate.parse("2026-02-20"), 1L));
    }

    @Test
    public void openWorkCountedBeforeReleasesWereIsUnknownUntilTheNextBuild() {
        fill(8);
        desk.build("DEMO");
        ProjectRow row = desk.database.activeObjects().find(ProjectRow.class)[0];
        row.setOpenReleases(null);
        row.save();
        desk.issues.remove(4);
        desk.updates.note(4);
        desk.updates.takeIn();
        WorkHistoryService histories = new WorkHistoryService(desk.facts, Clock.fixed(FactDesk.NOW, ZoneOffset.UTC));
        assertThat(histories.read("DEMO", 12).openByRelease()).isNull();
        desk.build("DEMO");
        assertThat(histories.read("DEMO", 12).openByRelease()).isEqualTo(Map.of("1.0, “first”", 1L));
    }

    @Test
    public void notingAChangeIsOneInsert() {
        assertThat(desk.database.statementsOf(() -> desk.updates.note(1)).stream().filter(sql -> !sql.toUpperCase(Locale.ROOT).startsWith("SELECT"))).hasSize(1);
    }

    /** Edits, histories told out of order, moves between projects, deletions, links, renamed components and releases: each noted as the product would. */
    private void change(Random random) {
        long id = 1 + random.nextInt(45);
        switch (random.nextInt(7)) {
            case 0 -> desk.issues.remove(id);
            case 1 -> desk.issues.put(everything(id).in("SEC").history());
            case 2 -> desk.issues.put(issue(id).created(at("2026-01-" + (10 + random.nextInt(20)))).moved(at("2026-02-1" + random.nextInt(10)), TO_DO, IN_PROGRESS).history());
            case 3 -> desk.issues.put(everything(id).moved(at("2026-01-0" + (1 + random.nextInt(9))), IN_PROGRESS, TO_DO, "Review", "Open").component("7", "API").history());
            case 4 -> desk.issues.link(id, 1 + random.nextInt(45), at("2026-01-15"));
            case 5 -> {
                rename(random.nextBoolean() ? "API" : "账本:1");
                desk.updates.noteParts();
            }
            default -> desk.issues.put(everything(id).logged(at("2026-02-1" + random.nextInt(10)), "dev", 600).component("7", "API").history());
        }
        desk.updates.note(id);
    }

    /** Every component of this number is called so from now on. */
    private void rename(String name) {
        for (IssueHistory issue : desk.issues.listAll()) {
            IssuePlan plan = issue.plan();
            if (plan.componentIds().contains("7")) {
                IssuePlan renamed = new IssuePlan(plan.due(), plan.originalEstimateSeconds(), plan.timeSpentSeconds(), plan.points(), List.of(name), plan.releases(), plan.sprints(), List.of("7"));
                desk.issues.put(new IssueHistory(issue.identity(), issue.created(), issue.category(), issue.resolved(), renamed, issue.moves(), issue.changes(), issue.work(), issue.status(),
                        issue.typeId(), issue.links()));
            }
        }
    }

    private void assertSameAsBuiltAnew() {
        List<String> projects = List.of("DEMO", "SEC");
        Map<String, Object> kept = everythingStored(projects);
        projects.forEach(desk::build);
        assertThat(kept).isEqualTo(everythingStored(projects));
    }

    private Map<String, Object> everythingStored(List<String> projects) {
        Map<String, Object> stored = new TreeMap<>();
        for (String project : projects) {
            stored.put(project + " facts", desk.facts.listFactsAfter(project, 0, 10_000));
            for (FactScope scope : List.of(FactScope.whole(), FactScope.component("API"), FactScope.component("账本:1"), FactScope.release("1.0, “first”"))) {
                stored.put(project + scope + " days", desk.facts.listDays(List.of(project), scope, WINTER));
                stored.put(project + scope + " open", desk.facts.listProjects(List.of(project), scope).stream().map(ProjectState::open).findFirst().orElse(OpenWork.none()));
            }
        }
        return stored;
    }

    @Test
    public void aPartOfAProjectIsReadInOneStatementForItsDays() {
        for (long id = 1; id <= 40; id++) {
            desk.issues.put(everything(id).component("7", id % 2 == 0 ? "API" : "Gateway").history());
        }
        desk.build("DEMO");
        FactScope api = FactScope.component("API");
        assertThat(desk.database.statementsOf(() -> desk.facts.listDays(List.of("DEMO"), api, WINTER))).hasSize(1);
        assertThat(desk.database.statementsOf(() -> desk.facts.listProjects(List.of("DEMO"), api))).hasSize(2);
        assertThat(desk.facts.listDays(List.of("DEMO"), api, WINTER).stream().mapToLong(day -> day.get(DayCount.CREATED)).sum()).isEqualTo(20);
        assertThat(desk.facts.listProjects(List.of("DEMO"), api)).singleElement().satisfies(project -> assertThat(project.open().issues()).isEqualTo(20));
        assertThat(desk.facts.listProjects(List.of("DEMO"), FactScope.release("never")).get(0).open()).isEqualTo(OpenWork.none());
    }

    @Test
    public void whatIsTakenInWithoutAChangeIsNotWritten() {
        fill(3);
        desk.build("DEMO");
        desk.updates.note(2);
        List<String> written = desk.database.statementsOf(() -> desk.updates.takeIn()).stream().map(sql -> sql.toUpperCase(Locale.ROOT)).filter(sql -> sql.contains("METRIC_FACT") || sql.contains("METRIC_DAY") || sql.contains("SCOPE"))
                .filter(sql -> !sql.startsWith("SELECT")).toList();
        assertThat(written).isEmpty();
    }

    @Test
    public void changedFactsAreToldSinceATimeAndRemovedOnesAsWell() {
        fill(3);
        desk.build("DEMO");
        IssueFactService reader = new IssueFactService(desk.facts);
        Instant later = FactDesk.NOW.plusSeconds(60);
        assertThat(reader.listChanged("DEMO", FactDesk.NOW, 1, 10)).extracting(IssueFactRecord::id).containsExactly(2L, 3L);
        assertThat(reader.listChanged("DEMO", later, 0, 10)).isEmpty();
        desk.issues.remove(3);
        desk.issues.put(everything(2).in("SEC").history());
        desk.updates.note(2);
        desk.updates.note(3);
        desk.updates.takeIn();
        assertThat(reader.listRemoved("DEMO", FactDesk.NOW, 0, 10)).extracting(IssueRemovalRecord::key).containsExactly("DEMO-2", "DEMO-3");
        desk.build("DEMO");
        assertThat(desk.facts.listStored(List.of(1L))).as("a build that finds what was there").singleElement().satisfies(stored -> assertThat(stored.changedAt()).isEqualTo(FactDesk.NOW));
        desk.facts.removeRemovals(later);
        assertThat(reader.listRemoved("DEMO", FactDesk.NOW, 0, 10)).isEmpty();
    }

    @Test
    public void anIssueBlockedByAnotherFollowsIt() {
        fill(3);
        desk.issues.put(issue(9).created(at("2026-01-05")).history());
        desk.issues.link(1, 9, at("2026-01-06"));
        desk.build("DEMO");
        assertThat(desk.facts.listFacts(List.of(1L)).get(0).blockerIds()).containsExactly(9L);
        desk.issues.put(issue(9).created(at("2026-01-05")).moved(at("2026-01-08"), TO_DO, DONE).history());
        desk.updates.note(9);
        desk.updates.takeIn();
        assertThat(desk.facts.listFacts(List.of(1L)).get(0).blocked()).contains(new Span(at("2026-01-06"), at("2026-01-08")));
        assertSameAsBuiltAnew();
    }

    @Test
    public void anIssueThatCannotBeReadStopsNothingAndIsNamed() {
        fill(30);
        desk.issues.damage(13);
        BuildJob job = desk.build("DEMO");
        assertThat(job.state()).isEqualTo(BuildJob.State.DONE);
        assertThat(job.damage()).isEqualTo(new BuildJob.Damage(1, List.of(13L)));
        assertThat(desk.facts.listFactsAfter("DEMO", 0, 100)).hasSize(29);
        desk.updates.note(13);
        desk.updates.note(14);
        assertThatThrownBy(desk.updates::takeIn).hasMessageContaining("13");
        desk.updates.takeIn();
    }

    @Test
    public void settingsThatChangeDuringABuildBeginItAgain() {
        fill(1200);
        BuildJob job = desk.commands().start(FactDesk.ADMIN, "DEMO");
        AtomicInteger pieces = new AtomicInteger();
        desk.issues.beforeEachPiece(() -> {
            if (pieces.incrementAndGet() == 2) {
                desk.rules = new FactRules(Set.of("Review"), Set.of("Story"), null, List.of());
            }
        });
        desk.builder().runAll();
        assertThat(desk.jobs.find(job.id())).hasValueSatisfying(done -> assertThat(done).returns(BuildJob.State.DONE, BuildJob::state).returns(1200L, BuildJob::done));
        assertThat(pieces).as("two with the old, three with the new").hasValue(5);
        assertThat(desk.facts.findProject("DEMO")).hasValueSatisfying(project -> assertThat(project.open().openDefects()).isEqualTo(300));
    }

    @Test
    public void settingsThatChangedAreFoundByTheHourlyLook() {
        fill(3);
        desk.build("DEMO");
        desk.upkeep().run();
        assertThat(desk.jobs.listActive()).isEmpty();
        desk.time = new WorkingTime(6, 4, ZoneOffset.UTC);
        desk.upkeep().run();
        assertThat(desk.jobs.listActive()).singleElement().satisfies(job -> assertThat(job.requestedBy()).isEqualTo(Actor.HOUSE.key()));
        desk.builder().runAll();
        assertThat(desk.facts.findProject("DEMO")).hasValueSatisfying(project -> assertThat(project.time().hoursPerDay()).isEqualTo(6));
        desk.upkeep().run();
        assertThat(desk.jobs.listActive()).isEmpty();
    }

    @Test
    public void aSprintThatStartedIsFoundByTheHourlyLook() {
        desk.issues.put(issue(1).sprint("37", null).history());
        desk.build("DEMO");
        desk.issues.put(issue(1).sprint("37", at("2026-01-08")).history());
        desk.upkeep().run();
        desk.updates.takeIn();
        assertThat(desk.facts.listFacts(List.of(1L)).get(0).times().committed()).isEqualTo(at("2026-01-08"));
        assertSameAsBuiltAnew();
    }

    @Test
    public void aProjectThatIsGoneIsForgottenAndOneWithANewKeyIsBuilt() {
        fill(3);
        desk.build("DEMO");
        LongStream.rangeClosed(1, 3).forEach(id -> desk.issues.put(everything(id).in("NEW").history()));
        desk.upkeep().run();
        desk.builder().runAll();
        assertThat(desk.facts.findProject("DEMO")).isEmpty();
        assertThat(desk.facts.listFactsAfter("NEW", 0, 10)).hasSize(3);
        LongStream.rangeClosed(1, 3).forEach(desk.issues::remove);
        desk.upkeep().run();
        assertThat(desk.facts.listAllProjects()).isEmpty();
    }

    @Test
    public void writingTouchesTheStamp() {
        fill(3);
        desk.build("DEMO");
        long built = desk.stamps.read(List.of("DEMO")).get("DEMO", Stamps.Kind.FACTS);
        assertThat(built).isPositive();
        desk.issues.remove(1);
        desk.updates.note(1);
        desk.updates.takeIn();
        assertThat(desk.stamps.read(List.of("DEMO")).get("DEMO", Stamps.Kind.FACTS)).isNotEqualTo(built);
    }

    private void fill(int count) {
        LongStream.rangeClosed(1, count).forEach(id -> desk.issues.put(everything(id).history()));
    }

    /** An issue with something of each kind, different from its neighbours. */
    private static Histories everything(long id) {
        Instant start = at("2026-01-05").plusSeconds(id * 4000);
        return issue(id).created(start.minusSeconds(90_000)).due(LocalDate.parse("2026-02-10")).release("1.0, “first”", LocalDate.parse("2026-01-20"))
                .moved(start, TO_DO, IN_PROGRESS).moved(start.plusSeconds(86_400 * (1 + id % 9)), IN_PROGRESS, id % 4 == 0 ? TO_DO : DONE)
                .changed(start.plusSeconds(60), ChangedField.DESCRIPTION, "a", "b").changed(start.plusSeconds(90), ChangedField.FLAG, "", "Impediment")
                .changed(start.plusSeconds(120), ChangedField.FLAG, "Impediment", "").logged(start.plusSeconds(600), "user:" + id % 3 + "=é ,", 1800);
    }

    private FigureService figures() {
        return Figures.over(desk.facts, new CodeHealthSource() {
            @Override
            public Optional<CodeHealthSnapshot> findLatest(String projectKey, String component) {
                return Optional.empty();
            }

            @Override
            public List<CodeHealthSnapshot> listSince(String projectKey, String component, Instant from) {
                return List.of();
            }
        }, Clock.fixed(FactDesk.NOW, ZoneOffset.UTC));
    }
}
