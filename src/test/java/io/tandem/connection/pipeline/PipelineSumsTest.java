package io.tandem.connection.pipeline;

import static io.tandem.testing.pipeline.Pipelines.PAYMENTS;
import static io.tandem.testing.pipeline.Pipelines.at;
import static io.tandem.testing.pipeline.Pipelines.build;
import static io.tandem.testing.pipeline.Pipelines.deployed;
import static io.tandem.testing.pipeline.Pipelines.deployment;
import static io.tandem.testing.pipeline.Pipelines.failed;
import static io.tandem.testing.pipeline.Pipelines.merged;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.BuildStatus;
import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.DeploymentStatus;
import io.tandem.connection.pipeline.model.MergeRequest;
import io.tandem.connection.pipeline.model.PipelineCount;
import io.tandem.connection.pipeline.model.PipelineDay;
import io.tandem.connection.pipeline.model.PipelineSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

/** The five figures of software delivery and the health of builds, day by day. */
public class PipelineSumsTest {
    private static final Instant NOW = at("10-08T12:00");
    private static final long HOUR = 3600;

    private final List<Build> builds = new ArrayList<>();
    private final List<Deployment> deployments = new ArrayList<>();
    private final List<MergeRequest> requests = new ArrayList<>();
    private Map<String, Instant> commits = Map.of();
    private PipelineSettings settings = PipelineSettings.usual("DEMO");

    @Test
    public void leadTimeRunsFromTheFirstCommitToTheFirstDeploymentThatHoldsIt() {
        requests.add(merged(1, "10-05T08:00", "10-05T10:00"));
        deployments.add(deployed("1", "sha1", "10-05T12:00"));
        deployments.add(deployed("2", "sha1", "10-06T12:00"));

        assertThat(day(5).leadSeconds()).containsExactly(4 * HOUR);
        assertThat(day(5).mergeSeconds()).containsExactly(2 * HOUR);
        assertThat(day(6).leadSeconds()).isEmpty();
    }

    @Test
    public void aDeploymentHoldsNothingThatWasMergedAfterItsCommit() {
        requests.add(merged(1, "10-05T08:00", "10-05T10:00"));
        requests.add(merged(2, "10-05T09:00", "10-05T11:00"));
        deployments.add(deployed("1", "sha1", "10-05T12:00"));
        deployments.add(deployed("2", "sha2", "10-06T11:00"));

        assertThat(day(5).leadSeconds()).containsExactly(4 * HOUR);
        assertThat(day(6).leadSeconds()).containsExactly(26 * HOUR);
    }

    @Test
    public void withoutTheFirstCommitOnlyMergeToProductionIsKnown() {
        requests.add(merged(1, null, "10-05T10:00"));
        deployments.add(deployed("1", "unknown", "10-05T12:00"));

        assertThat(day(5).leadSeconds()).isEmpty();
        assertThat(day(5).mergeSeconds()).containsExactly(2 * HOUR);
        assertThat(day(5).get(PipelineCount.CHANGES)).isEqualTo(1);
        assertThat(day(5).get(PipelineCount.CHANGES_FROM_COMMIT)).isZero();
    }

    @Test
    public void whereNothingIsMergedEachCommitIsAChange() {
        commits = Map.of("a", at("10-05T08:00"), "b", at("10-05T09:00"), "c", at("10-05T11:30"));
        deployments.add(deployed("1", "b", "10-05T12:00"));

        assertThat(day(5).leadSeconds()).containsExactly(3 * HOUR, 4 * HOUR);
    }

    @Test
    public void aCommitFromTheFutureTellsNoLeadTime() {
        requests.add(merged(1, "10-07T08:00", "10-05T10:00"));
        deployments.add(deployed("1", "sha1", "10-05T12:00"));

        assertThat(day(5).leadSeconds()).isEmpty();
        assertThat(day(5).mergeSeconds()).hasSize(1);
    }

    @Test
    public void aFailedDeploymentIsRecoveredByTheNextThatSucceeds() {
        deployments.add(deployed("1", "a", "10-05T08:00"));
        deployments.add(failed("2", "b", "10-05T10:00"));
        deployments.add(failed("3", "b", "10-05T11:00"));
        deployments.add(deployed("4", "b", "10-06T10:00"));

        assertThat(day(5).get(PipelineCount.DEPLOYMENTS)).isEqualTo(3);
        assertThat(day(5).get(PipelineCount.DEPLOYMENTS_FAILED)).isEqualTo(2);
        assertThat(day(6).recoverySeconds()).containsExactly(23 * HOUR, 24 * HOUR);
        assertThat(day(6).get(PipelineCount.DEPLOYMENTS_REWORK)).isZero();
    }

    @Test
    public void aRollbackSoonAfterwardsMakesADeploymentAFailedOne() {
        deployments.add(deployed("1", "a", "10-05T08:00"));
        deployments.add(deployed("2", "b", "10-05T10:00"));
        deployments.add(deployed("3", "a", "10-05T13:00"));

        assertThat(day(5).get(PipelineCount.DEPLOYMENTS_FAILED)).isEqualTo(1);
        assertThat(day(5).get(PipelineCount.DEPLOYMENTS_REWORK)).isEqualTo(1);
        assertThat(day(5).recoverySeconds()).containsExactly(3 * HOUR);
    }

    @Test
    public void aRollbackDaysLaterIsReworkButNoFailure() {
        deployments.add(deployed("1", "a", "10-05T08:00"));
        deployments.add(deployed("2", "b", "10-05T10:00"));
        deployments.add(deployed("3", "a", "10-07T10:00"));

        assertThat(day(5).get(PipelineCount.DEPLOYMENTS_FAILED)).isZero();
        assertThat(day(7).get(PipelineCount.DEPLOYMENTS_REWORK)).isEqualTo(1);
        assertThat(day(7).recoverySeconds()).isEmpty();
    }

    @Test
    public void aHotfixIsToldByItsBranchOrTitle() {
        requests.add(merged(1, "10-05T07:00", "10-05T07:30"));
        requests.add(merged(2, "Hotfix/rounding", "10-05T10:30", "10-05T11:00"));
        deployments.add(deployed("1", "sha1", "10-05T08:00"));
        deployments.add(deployed("2", "sha2", "10-05T12:00"));

        assertThat(day(5).get(PipelineCount.DEPLOYMENTS_FAILED)).isEqualTo(1);
        assertThat(day(5).get(PipelineCount.DEPLOYMENTS_REWORK)).isEqualTo(1);
        assertThat(day(5).recoverySeconds()).containsExactly(4 * HOUR);
    }

    @Test
    public void theSameCommitDeployedTwiceIsNoRollback() {
        deployments.add(deployed("1", "a", "10-05T08:00"));
        deployments.add(deployed("2", "a", "10-05T10:00"));

        assertThat(day(5).get(PipelineCount.DEPLOYMENTS_REWORK)).isZero();
    }

    @Test
    public void environmentsOfProductionFailAndRecoverEachForItself() {
        deployments.add(deployment("1", "prod-eu", "a", DeploymentStatus.FAILED, "10-05T08:00"));
        deployments.add(deployment("2", "prod-us", "a", DeploymentStatus.SUCCEEDED, "10-05T09:00"));
        deployments.add(deployment("3", "prod-eu", "a", DeploymentStatus.SUCCEEDED, "10-05T10:00"));
        deployments.add(deployment("4", "review/prod-eu", "a", DeploymentStatus.SUCCEEDED, "10-05T11:00"));
        deployments.add(deployment("5", "staging", "a", DeploymentStatus.SUCCEEDED, "10-05T11:00"));
        deployments.add(deployment("6", "production", "a", DeploymentStatus.CANCELLED, "10-05T11:00"));

        assertThat(day(5).recoverySeconds()).containsExactly(2 * HOUR);
        assertThat(day(5).get(PipelineCount.DEPLOYMENTS)).isEqualTo(3);
        assertThat(day(5).get(PipelineCount.DEPLOYMENTS_ANYWHERE)).isEqualTo(5);
    }

    @Test
    public void theServersTierDecidesBeforeTheName() {
        Deployment named = deployed("1", "a", "10-05T08:00");
        deployments.add(new Deployment("1", "customer-7", "production", "main", "a", DeploymentStatus.SUCCEEDED, named.at(), named.at(), null));
        deployments.add(new Deployment("2", "production-copy", "staging", "main", "a", DeploymentStatus.SUCCEEDED, named.at(), named.at(), null));

        assertThat(day(5).get(PipelineCount.DEPLOYMENTS)).isEqualTo(1);
    }

    @Test
    public void theMainBranchIsRedFromAFailureToTheNextPass() {
        builds.add(build("1", BuildStatus.PASSED, "10-05T08:00"));
        builds.add(build("2", BuildStatus.FAILED, "10-05T22:00"));
        builds.add(build("3", BuildStatus.CANCELLED, "10-05T23:00"));
        builds.add(build("4", BuildStatus.UNSTABLE, "10-06T01:00"));
        builds.add(build("5", BuildStatus.PASSED, "10-06T03:00"));

        assertThat(day(5).get(PipelineCount.RED_SECONDS)).isEqualTo(2 * HOUR);
        assertThat(day(6).get(PipelineCount.RED_SECONDS)).isEqualTo(3 * HOUR);
        assertThat(day(5).get(PipelineCount.KNOWN_SECONDS)).isEqualTo(16 * HOUR);
        assertThat(day(6).get(PipelineCount.KNOWN_SECONDS)).isEqualTo(24 * HOUR);
        assertThat(day(8).get(PipelineCount.KNOWN_SECONDS)).isEqualTo(12 * HOUR);
        assertThat(day(6).get(PipelineCount.BUILDS_FAILED)).isEqualTo(1);
        assertThat(day(6).get(PipelineCount.BUILDS_PASSED)).isEqualTo(1);
    }

    @Test
    public void theOrderInWhichThingsWereToldDoesNotMatter() {
        for (int number = 1; number <= 40; number++) {
            String time = String.format("10-0%dT%02d:%02d", 1 + number % 7, number % 24, number);
            builds.add(build("b" + number, BuildStatus.values()[number % 5], time));
            requests.add(merged(number, number % 9 == 0 ? "hotfix/" + number : "feature/" + number, number % 4 == 0 ? null : "10-01T00:00", time));
            deployments.add(deployment("d" + number, number % 5 == 0 ? "staging" : "production", "sha" + (1 + number % 17), DeploymentStatus.values()[number % 4], time));
        }
        List<PipelineDay> days = days();
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(builds, new Random(seed));
            Collections.shuffle(requests, new Random(seed));
            Collections.shuffle(deployments, new Random(seed));
            assertThat(days()).isEqualTo(days);
        }
    }

    private PipelineDay day(int day) {
        return days().stream().filter(one -> one.day().equals(LocalDate.of(2026, 10, day))).findFirst()
            .orElseGet(() -> new PipelineDay("DEMO", PAYMENTS, LocalDate.of(2026, 10, day), Map.of(), List.of(), List.of(), List.of()));
    }

    private List<PipelineDay> days() {
        return PipelineSums.of(PAYMENTS, settings, new PipelineSums.Known(builds, deployments, requests, commits), LocalDate.of(2026, 1, 1), NOW);
    }
}
