package io.tandem.adapter.connector.jenkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.adapter.connector.http.Limits;
import io.tandem.adapter.connector.http.OutboundRules;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.Secret;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.pipeline.model.Batch;
import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.BuildStage;
import io.tandem.connection.pipeline.model.BuildStatus;
import io.tandem.connection.pipeline.model.TestCounts;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.sandbox.jenkins.FakeJenkins;
import io.tandem.sandbox.jenkins.JenkinsFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Test;

/** What Jenkins does by its documentation, and what we make of it. */
public class JenkinsServerTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final FakeJenkins jenkins = FakeJenkins.start(Clock.fixed(NOW, ZoneOffset.UTC));
    private final JenkinsServer server = new JenkinsServer(new RemoteExecutor(new OutboundRules(() -> List.of("127.0.0.1")), new Limits(Duration.ofSeconds(1), Duration.ofSeconds(5), 1 << 20), Clock.systemUTC()),
        Retries.none());

    @After
    public void close() {
        assertThat(jenkins.requests()).as("only ever reads").allMatch(request -> request.startsWith("GET "));
        jenkins.close();
    }

    @Test
    public void theVersionComesFromTheHeader() {
        assertThat(server.check(access()).version()).isEqualTo(FakeJenkins.VERSION);
        assertThat(server.check(access()).model()).isNull();
    }

    @Test
    public void everyTroubleIsNamedExactly() {
        assertThat(problem(access("nobody", "wrong"))).isEqualTo("connection.problem.jenkins.token");
        assertThat(problem(new ServerAccess(jenkins.url(), Optional.empty()))).isEqualTo("connection.problem.jenkins.anonymous");
        assertThat(problemWith(JenkinsFault.ANONYMOUS)).isEqualTo("connection.problem.jenkins.anonymous");
        assertThat(problemWith(JenkinsFault.FORBIDDEN)).isEqualTo("connection.problem.jenkins.permission");
        assertThat(problemWith(JenkinsFault.CRUMB)).isEqualTo("connection.problem.jenkins.crumb");
        assertThat(problemWith(JenkinsFault.LOG_IN)).isEqualTo("connection.problem.jenkins.login");
        assertThat(problemWith(JenkinsFault.DOWN)).isEqualTo("connection.problem.unavailable");
        assertThat(problemWith(JenkinsFault.OTHER_PROGRAM)).isEqualTo("connection.problem.malformed");
    }

    @Test
    public void jobsAreFoundInFoldersAndAJobOfBranchesIsOne() {
        assertThat(server.search(access(), "")).extracting(RemoteProject::key).containsExactly(FakeJenkins.BRANCHES, FakeJenkins.UNBUILT, FakeJenkins.JOB);
        assertThat(server.search(access(), "PLATFORM")).extracting(RemoteProject::name).containsExactly("acme » payments-platform");
    }

    @Test
    public void aProbeSaysWhatCanBeReadOrWhyNothingCan() {
        assertThat(server.probe(access(), FakeJenkins.JOB).arguments()).containsExactly("32");
        assertThat(server.probe(access(), FakeJenkins.BRANCHES).code()).isEqualTo("connection.test.job.branches");
        assertThat(projectProblem("acme")).isEqualTo("connection.problem.jenkins.folder");
        assertThat(projectProblem(FakeJenkins.UNBUILT)).isEqualTo("connection.problem.jenkins.unbuilt");
        assertThat(projectProblem("acme/gone")).isEqualTo("connection.problem.project.unknown");
    }

    @Test
    public void aBuildHasItsStagesTestsAndCommit() {
        Build finished = server.readBuilds(access(), FakeJenkins.JOB, LONG_AGO).things().stream().filter(build -> build.remoteId().equals("31")).findFirst().orElseThrow();
        assertThat(finished).returns(BuildStatus.PASSED, Build::status).returns("main", Build::ref).returns(true, Build::isMainBranch).returns("694ed6ede74c367f17c7fddb56de629354a27069", Build::sha)
            .returns(Instant.ofEpochMilli(1791190800000L), Build::startedAt).returns(Instant.ofEpochMilli(1791190800000L + 712000), Build::finishedAt)
            .returns(List.of(new BuildStage("Test", BuildStatus.PASSED, 600)), Build::stages).returns(new TestCounts(320, 1, 4), Build::tests);
    }

    @Test
    public void noResultMeansThatItRunsAndEmptyActionsSayNothing() {
        Build running = server.readBuilds(access(), FakeJenkins.JOB, LONG_AGO).things().stream().filter(build -> build.remoteId().equals("32")).findFirst().orElseThrow();
        assertThat(running).returns(BuildStatus.RUNNING, Build::status).returns(null, Build::finishedAt).returns("", Build::sha).returns("", Build::ref);
    }

    @Test
    public void everyBuildOfEveryBranchIsToldOnceTheLongestUnchangedFirst() {
        List<Build> told = all(LONG_AGO);
        assertThat(told).extracting(Build::remoteId).doesNotHaveDuplicates().contains("main#1", "main#181", "feature/instant-refunds#9");
        assertThat(told).extracting(Build::updatedAt).isSorted();
        assertThat(told).filteredOn(Build::isMainBranch).hasSize(181).allMatch(build -> build.ref().equals("main"));
        assertThat(told).extracting(Build::status).contains(BuildStatus.PASSED, BuildStatus.FAILED, BuildStatus.UNSTABLE, BuildStatus.CANCELLED, BuildStatus.RUNNING);
        assertThat(told).filteredOn(build -> build.finishedAt() != null).allMatch(build -> !build.stages().isEmpty());
    }

    @Test
    public void whatIsKnownIsNotAskedForAgain() {
        all(NOW.minus(Duration.ofDays(2)));
        assertThat(jenkins.requests()).filteredOn(request -> request.contains("wfapi")).hasSizeLessThan(8);
        assertThat(jenkins.requests()).filteredOn(request -> request.contains("testReport")).as("the list has the counts").hasSizeLessThan(2);
    }

    @Test
    public void aServerWithoutTheStagesPlugInIsAskedOnce() {
        jenkins.with(JenkinsFault.NO_STAGES);
        assertThat(all(NOW.minus(Duration.ofDays(30)))).isNotEmpty().allMatch(build -> build.stages().isEmpty());
        assertThat(jenkins.requests()).filteredOn(request -> request.contains("wfapi")).as("once a branch").hasSize(2);
    }

    @Test
    public void aListWhosePagesAreAllTheFirstEnds() {
        jenkins.with(JenkinsFault.SAME_PAGE);
        assertThat(all(LONG_AGO)).hasSizeLessThan(250).extracting(Build::remoteId).doesNotHaveDuplicates();
    }

    @Test
    public void namesWithSlashesAndBlanksFindTheirPath() {
        assertThat(JobPath.of("acme/never built")).isEqualTo("/job/acme/job/never%20built");
        assertThat(JobPath.of("acme/x/feature%2Fy")).isEqualTo("/job/acme/job/x/job/feature%252Fy");
        assertThat(JobPath.of("a/../b")).as("nobody climbs out").isEqualTo("/job/a/job/b");
    }

    /** Batch by batch, as a reader asks. */
    private List<Build> all(Instant since) {
        List<Build> told = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Batch<Build> batch = Batch.unfinished(List.of(), since);
        for (int call = 0; call < 10 && !batch.isLast(); call++) {
            batch = server.readBuilds(access(), FakeJenkins.BRANCHES, batch.changedUpTo());
            batch.things().stream().filter(build -> seen.add(build.remoteId())).forEach(told::add);
        }
        assertThat(batch.isLast()).isTrue();
        return told;
    }

    private String problemWith(JenkinsFault fault) {
        jenkins.with(fault);
        return problem(access());
    }

    private String problem(ServerAccess access) {
        CodeServerException failure = catchThrowableOfType(() -> server.check(access), CodeServerException.class);
        assertThat(failure.reach()).isEqualTo(Reach.SERVER);
        return failure.reason().code();
    }

    private String projectProblem(String job) {
        CodeServerException failure = catchThrowableOfType(() -> server.probe(access(), job), CodeServerException.class);
        assertThat(failure.reach()).isEqualTo(Reach.PROJECT);
        return failure.reason().code();
    }

    private ServerAccess access() {
        return access(FakeJenkins.USER, FakeJenkins.TOKEN);
    }

    private ServerAccess access(String user, String token) {
        return new ServerAccess(jenkins.url(), user, Optional.of(new Secret(token)));
    }
}
