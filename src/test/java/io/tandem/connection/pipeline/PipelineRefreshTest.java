package io.tandem.connection.pipeline;

import static io.tandem.testing.pipeline.Pipelines.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.connection.model.Health;
import io.tandem.connection.pipeline.api.PipelineDayRecord;
import io.tandem.connection.pipeline.model.PipelineCursor;
import io.tandem.connection.pipeline.model.PipelineKind;
import io.tandem.connection.pipeline.model.PipelineSettings;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.sandbox.gitlab.FakeProject;
import io.tandem.sandbox.gitlab.GitLabFault;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.InvalidInputException;
import io.tandem.testing.pipeline.PipelineHouse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Reading again and again what a GitLab changes, through real HTTP into real rows. */
public class PipelineRefreshTest {
    private static final DateRange ALL = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    private final PipelineHouse house = new PipelineHouse();
    private FakeProject payments;

    @Before
    public void work() {
        payments = house.gitLab.project(PipelineHouse.KEY, "payments");
        payments.request(1, "One", "feature/1", "a000000001", at("10-05T08:00"), at("10-05T10:00"));
        payments.pipeline(1, "main", "success", "a000000001", at("10-05T10:00"), Duration.ofMinutes(10));
        payments.deployment(1, "production", "success", "a000000001", at("10-05T12:00"));
        payments.commit("a000000001", "One", at("10-05T10:00"), "src/A.java");
    }

    @After
    public void close() {
        house.close();
    }

    @Test
    public void whatWasDoneStandsInTheDays() {
        house.refresh();

        assertThat(day("2026-10-05").counts()).containsEntry("DEPLOYMENTS", 1L).containsEntry("BUILDS_PASSED", 1L).containsEntry("MERGED", 1L);
        assertThat(day("2026-10-05").leadSeconds()).containsExactly(4 * 3600L);
        assertThat(house.reading().lastReadAt()).isEqualTo(house.now());
        assertThat(house.stored.list(List.of("DEMO"))).singleElement().satisfies(state -> assertThat(state.readAt()).isEqualTo(house.now()));
        assertThat(house.touched).contains("DEMO PIPELINES");
        assertThat(house.stored.list("DEMO", ALL, 10)).singleElement().satisfies(commit -> assertThat(commit.files()).containsExactly("src/A.java"));
        assertThat(house.stored.listChanged("DEMO", at("01-01T00:00"), 0, 10)).singleElement().satisfies(deployment -> assertThat(deployment.isProduction()).isTrue());
    }

    @Test
    public void onlyWhatChangedIsAskedForAgain() {
        house.refresh();
        payments.deployment(2, "production", "failed", "a000000001", at("11-20T12:30"));
        int before = house.gitLab.requests().size();
        house.later(Duration.ofHours(1)).refresh();

        List<String> asked = house.gitLab.requests().subList(before, house.gitLab.requests().size());
        assertThat(asked).filteredOn(request -> request.contains("/deployments?")).singleElement().asString().contains("updated_after=2026-10-05T11%3A50%3A00Z");
        assertThat(day("2026-11-20").counts()).containsEntry("DEPLOYMENTS_FAILED", 1L);
        assertThat(day("2026-10-05").counts()).as("told twice, counted once").containsEntry("DEPLOYMENTS", 1L);
    }

    @Test
    public void aServerThatIsDownLeavesEverythingAndSaysSinceWhen() {
        house.refresh();
        house.gitLab.with(GitLabFault.DOWN);
        house.later(Duration.ofHours(1)).refresh();
        var since = house.now();
        house.later(Duration.ofHours(1)).refresh();

        assertThat(day("2026-10-05").counts()).containsEntry("DEPLOYMENTS", 1L);
        assertThat(house.reading().failingSince()).isEqualTo(since);
        assertThat(house.reading().failure().code()).isEqualTo("connection.problem.unavailable");
        assertThat(house.connections.find(house.connection).orElseThrow().state().health()).isEqualTo(Health.FAILING);
        assertThat(house.stored.list(List.of("DEMO")).get(0).staleSince()).isEqualTo(since);

        house.gitLab.with(GitLabFault.NONE);
        house.later(Duration.ofHours(1)).refresh();
        assertThat(house.stored.list(List.of("DEMO")).get(0).staleSince()).isNull();
        assertThat(house.reading().failingSince()).isNull();
    }

    @Test
    public void aKindThatIsForbiddenDoesNotKeepTheOthersFromBeingRead() {
        house.gitLab.with(GitLabFault.FORBIDDEN);
        house.refresh();
        assertThat(house.reading().failure().code()).isEqualTo("pipeline.problem.project.forbidden");
        assertThat(house.connections.find(house.connection).orElseThrow().state().health()).isEqualTo(Health.WORKING);

        house.gitLab.with(GitLabFault.NONE);
        house.later(Duration.ofHours(1)).refresh();
        assertThat(house.reading().failure()).isNull();
        assertThat(day("2026-10-05").counts()).containsEntry("DEPLOYMENTS", 1L);
    }

    @Test
    public void endlessPagesAreAProblemOfTheProjectAndEndTheReading() {
        house.gitLab.with(GitLabFault.SAME_PAGE);
        house.refresh();
        assertThat(house.reading().failure().arguments()).contains("endless pages");
    }

    @Test
    public void aLongPastIsReadInStepsAndRememberedWhenInterrupted() {
        for (int number = 10; number < 320; number++) {
            payments.pipeline(number, "topic", "success", "a" + number, at("10-06T09:00").plusSeconds(60L * number), Duration.ofMinutes(1));
        }
        house.refresh();
        assertThat(house.store.listBuilds(new RemotePair(house.connection, PipelineHouse.KEY), at("01-01T00:00"))).hasSize(311);
        PipelineCursor builds = house.cursors.list(house.connection).stream().filter(cursor -> cursor.kind() == PipelineKind.BUILDS).findFirst().orElseThrow();
        assertThat(builds.changedUpTo()).isEqualTo(at("10-06T09:00").plusSeconds(60L * 319 + 60));
    }

    @Test
    public void aProjectThatIsNoLongerMappedIsNotShown() {
        house.refresh();
        var connection = house.connections.find(house.connection).orElseThrow();
        house.connections.change(connection.withMappings(List.of()), java.util.Optional.empty());
        assertThat(house.stored.listDays(List.of("DEMO"), ALL)).isEmpty();
        assertThat(house.stored.list(List.of("DEMO"))).isEmpty();
        house.refresh.refresh(new RemotePair(house.connection, PipelineHouse.KEY));
    }

    @Test
    public void otherSettingsAreTrueOfThePastToo() {
        house.refresh();
        Actor petra = new Actor("petra", "Petra");
        house.settings.save(petra, new PipelineSettings("DEMO", 0, List.of("staging"), List.of(), 24, List.of()));
        assertThat(day("2026-10-05").counts()).doesNotContainKey("DEPLOYMENTS").containsEntry("DEPLOYMENTS_ANYWHERE", 1L);
        assertThat(house.trail).singleElement().satisfies(event -> assertThat(event.after()).contains("tiers=[staging]"));
        assertThatThrownBy(() -> house.settings.save(petra, new PipelineSettings("DEMO", 1, List.of(), List.of("x".repeat(200)), -1, List.of()))).isInstanceOf(InvalidInputException.class);
    }

    private PipelineDayRecord day(String day) {
        return house.stored.listDays(List.of("DEMO"), ALL).stream().filter(one -> one.day().equals(LocalDate.parse(day))).findFirst()
            .orElseGet(() -> new PipelineDayRecord("DEMO", null, "", LocalDate.parse(day), Map.of(), List.of(), List.of(), List.of()));
    }
}
