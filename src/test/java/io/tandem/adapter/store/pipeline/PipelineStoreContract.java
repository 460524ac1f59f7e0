package io.tandem.adapter.store.pipeline;

import static io.tandem.testing.pipeline.Pipelines.PAYMENTS;
import static io.tandem.testing.pipeline.Pipelines.at;
import static io.tandem.testing.pipeline.Pipelines.build;
import static io.tandem.testing.pipeline.Pipelines.commit;
import static io.tandem.testing.pipeline.Pipelines.deployed;
import static io.tandem.testing.pipeline.Pipelines.merged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.BuildStage;
import io.tandem.connection.pipeline.model.BuildStatus;
import io.tandem.connection.pipeline.model.Commit;
import io.tandem.connection.pipeline.model.MergeRequest;
import io.tandem.connection.pipeline.model.PipelineCount;
import io.tandem.connection.pipeline.model.PipelineCursor;
import io.tandem.connection.pipeline.model.PipelineDay;
import io.tandem.connection.pipeline.model.PipelineKind;
import io.tandem.connection.pipeline.model.PipelineSettings;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.model.TestCounts;
import io.tandem.shared.ConflictException;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import io.tandem.testing.AoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the rows of pipelines promise, on each database. */
public abstract class PipelineStoreContract {
    private static final RemotePair OTHER = new RemotePair(2, "acme/payments");
    private static final Instant START = at("01-01T00:00");
    private static final Instant NOW = at("11-20T12:00");
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private final AoDatabase.Kind kind;
    private AoDatabase database;
    private AoPipelineStore store;

    protected PipelineStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        database = AoDatabase.open(kind, BuildRow.class, DeploymentRow.class, MergeRequestRow.class, CommitRow.class, PipelineDayRow.class, PipelineCursorRow.class, PipelineSettingsRow.class);
        store = new AoPipelineStore(database.activeObjects());
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void eachThingStandsOnceHoweverOftenItIsTold() {
        store.keepBuilds(PAYMENTS, List.of(build("1", BuildStatus.RUNNING, "10-05T09:00"), build("1", BuildStatus.PASSED, "10-05T09:01")), NOW);
        store.keepBuilds(PAYMENTS, List.of(build("1", BuildStatus.PASSED, "10-05T09:01")), NOW);

        assertThat(store.listBuilds(PAYMENTS, START)).containsExactly(build("1", BuildStatus.PASSED, "10-05T09:01"));
        assertThat(store.listBuilds(OTHER, START)).isEmpty();
    }

    @Test
    public void anOlderAnswerDoesNotOverwriteANewerOne() {
        store.keepBuilds(PAYMENTS, List.of(build("1", BuildStatus.FAILED, "10-05T10:00")), NOW);
        store.keepBuilds(PAYMENTS, List.of(build("1", BuildStatus.RUNNING, "10-05T09:00")), NOW);

        assertThat(store.listBuilds(PAYMENTS, START)).extracting(Build::status).containsExactly(BuildStatus.FAILED);
    }

    @Test
    public void everythingOfABuildComesBackAsItWasGiven() {
        Build full = new Build("b\u00fcild", "feature/\u00e4", false, BuildStatus.UNSTABLE, "", at("10-05T09:00"), null, at("10-05T09:30"),
                List.of(new BuildStage("Unit tests", BuildStatus.PASSED, 61), new BuildStage("", BuildStatus.FAILED, 0)), new TestCounts(320, 1, 4), null);

        store.keepBuilds(PAYMENTS, List.of(full), NOW);

        assertThat(store.listBuilds(PAYMENTS, START)).containsExactly(full);
    }

    @Test
    public void whatALaterAnswerDoesNotKnowIsKept() {
        store.keepMergeRequests(PAYMENTS, List.of(merged(1, "10-01T08:00", "10-03T10:00")), NOW);
        store.keepMergeRequests(PAYMENTS, List.of(merged(1, null, "10-03T10:00")), NOW);
        store.keepCommits(PAYMENTS, List.of(commit("a", "10-05T09:00", "src/A.java", "src/B \u4e2d.java")), NOW);
        store.keepCommits(PAYMENTS, List.of(new Commit("a", at("10-05T09:00"), "Commit a", null)), NOW);

        assertThat(store.listMerged(PAYMENTS, START)).extracting(MergeRequest::firstCommitAt).containsExactly(at("10-01T08:00"));
        assertThat(store.listCommits(PAYMENTS, new DateRange(MONDAY, MONDAY.plusDays(1)), 10)).containsExactly(commit("a", "10-05T09:00", "src/A.java", "src/B \u4e2d.java"));
        assertThat(store.listCommitTimes(PAYMENTS, START)).containsOnly(Map.entry("a", at("10-05T09:00")));
    }

    @Test
    public void thousandsAreKeptInAFewStatements() {
        List<Build> builds = IntStream.range(0, 2_000).mapToObj(number -> build(String.valueOf(number), BuildStatus.PASSED, "10-05T09:00")).toList();

        assertThat(database.statementsOf(() -> store.keepBuilds(PAYMENTS, builds, NOW)).stream().filter(sql -> sql.startsWith("SELECT"))).hasSizeLessThanOrEqualTo(8);
        assertThat(store.listBuilds(PAYMENTS, START)).hasSize(2_000);
    }

    @Test
    public void aReaderPagesThroughDeploymentsAndMeetsChangedOnesAgain() {
        store.keepDeployments(PAYMENTS, List.of(deployed("1", "a", "10-05T09:00"), deployed("2", "b", "10-05T10:00"), deployed("3", "c", "10-05T11:00")), NOW);
        var first = store.listChangedDeployments(List.of(PAYMENTS, OTHER), START, 0, 2);
        var second = store.listChangedDeployments(List.of(PAYMENTS, OTHER), START, first.get(1).id(), 2);
        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1);

        Instant later = NOW.plusSeconds(60);
        store.keepDeployments(PAYMENTS, List.of(deployed("1", "a", "10-05T09:30"), deployed("2", "b", "10-05T10:00")), later);
        assertThat(store.listChangedDeployments(List.of(PAYMENTS), later, 0, 10)).singleElement().satisfies(changed -> {
            assertThat(changed.deployment()).isEqualTo(deployed("1", "a", "10-05T09:30"));
            assertThat(changed.changedAt()).isEqualTo(later);
            assertThat(changed.id()).isGreaterThan(second.get(0).id());
        });
        assertThat(store.listChangedDeployments(List.of(), START, 0, 10)).isEmpty();
    }

    @Test
    public void daysAreReplacedFromOneOnAndThoseBeforeStay() {
        AoPipelineDays days = new AoPipelineDays(database.activeObjects());
        days.replace("DEMO", PAYMENTS, MONDAY, List.of(day(MONDAY, 1), day(MONDAY.plusDays(1), 2)));
        days.replace("DEMO", PAYMENTS, MONDAY.plusDays(1), List.of(day(MONDAY.plusDays(1), 3)));
        days.replace("DEMO", OTHER, MONDAY, List.of());

        assertThat(days.list(List.of("DEMO", "SEC"), new DateRange(MONDAY, MONDAY.plusDays(7)))).containsExactly(day(MONDAY, 1), day(MONDAY.plusDays(1), 3));
        assertThat(days.list(List.of("SEC"), new DateRange(MONDAY, MONDAY.plusDays(7)))).isEmpty();
        assertThat(days.list(List.of(), new DateRange(MONDAY, MONDAY.plusDays(7)))).isEmpty();
    }

    private static PipelineDay day(LocalDate day, long deployments) {
        return new PipelineDay("DEMO", PAYMENTS, day, Map.of(PipelineCount.DEPLOYMENTS, deployments), List.of(5L, 7L), List.of(), List.of(60L));
    }

    @Test
    public void aCursorRemembersHowFarAndWhyNot() {
        AoPipelineCursors cursors = new AoPipelineCursors(database.activeObjects());
        PipelineCursor read = PipelineCursor.none(PAYMENTS, PipelineKind.BUILDS).succeeded(at("10-05T09:00"), NOW);
        cursors.save(PipelineCursor.none(PAYMENTS, PipelineKind.BUILDS));
        cursors.save(read);
        PipelineCursor failed = read.failed(Reason.of("connection.problem.unavailable", "git.example", 503), NOW.plusSeconds(3600));
        cursors.save(failed);
        cursors.save(PipelineCursor.none(OTHER, PipelineKind.COMMITS));

        assertThat(cursors.list(1)).containsExactly(failed);
        assertThat(cursors.listAll()).hasSize(2);
        cursors.save(failed.succeeded(null, NOW.plusSeconds(7200)));
        assertThat(cursors.list(1)).singleElement().satisfies(cursor -> {
            assertThat(cursor.changedUpTo()).isEqualTo(at("10-05T09:00"));
            assertThat(cursor.failure()).isNull();
        });
    }

    @Test
    public void settingsAreTheUsualOnesUntilSomebodyChangesThem() {
        AoPipelineSettings settings = new AoPipelineSettings(database.activeObjects());
        assertThat(settings.get("DEMO")).isEqualTo(PipelineSettings.usual("DEMO"));

        PipelineSettings own = settings.save(new PipelineSettings("DEMO", 0, List.of(), List.of("eu-*", "us-*"), 0, List.of()));

        assertThat(settings.get("DEMO")).isEqualTo(own).isEqualTo(new PipelineSettings("DEMO", 1, List.of(), List.of("eu-*", "us-*"), 0, List.of()));
        assertThatThrownBy(() -> settings.save(PipelineSettings.usual("DEMO"))).isInstanceOf(ConflictException.class);
    }
}
