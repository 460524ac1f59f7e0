package io.tandem.adapter.connector.gitlab;

import static io.tandem.testing.pipeline.Pipelines.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.adapter.connector.http.Limits;
import io.tandem.adapter.connector.http.OutboundRules;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.model.Secret;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.model.ServerInfo;
import io.tandem.connection.pipeline.model.Batch;
import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.BuildStatus;
import io.tandem.connection.pipeline.model.Commit;
import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.DeploymentStatus;
import io.tandem.connection.pipeline.model.MergeRequest;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.sandbox.gitlab.FakeGitLab;
import io.tandem.sandbox.gitlab.FakeProject;
import io.tandem.sandbox.gitlab.GitLabFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.After;
import org.junit.Test;

/** What GitLab is documented doing, and what we make of it, through real HTTP. */
public class GitLabServerTest {
    private static final Limits SHORT = new Limits(Duration.ofMillis(500), Duration.ofSeconds(2), 10L * 1024 * 1024);
    private static final Instant START = at("09-01T00:00");
    private static final Clock CLOCK = Clock.fixed(at("11-20T12:00"), ZoneOffset.UTC);
    private static final String KEY = "acme/payments";

    private final FakeGitLab gitLab = FakeGitLab.start();
    private final FakeProject payments = gitLab.project(KEY, "payments");
    private final List<Duration> pauses = new ArrayList<>();
    private final GitLabServer server = new GitLabServer(new RemoteExecutor(new OutboundRules(() -> List.of("127.0.0.1")), SHORT, Clock.systemUTC()),
            new Retries(4, Duration.ofMillis(1), Duration.ofMinutes(1), this::pause), CLOCK);

    private void pause(Duration time) throws InterruptedException {
        pauses.add(time);
        Thread.sleep(time.toMillis() + 5);
    }

    @After
    public void close() {
        gitLab.close();
    }

    @Test
    public void theTestButtonNamesVersionScopeAndProject() {
        assertThat(server.check(access())).isEqualTo(new ServerInfo("18.6.0", null));
        assertThat(server.probe(access(), KEY).code()).isEqualTo("pipeline.test.project.works");
        assertThat(server.probe(access(), KEY).arguments()).containsExactly(KEY, "main");
    }

    @Test
    public void aTokenThatMayNotReadIsFoundByItsScope() {
        assertThat(problem(() -> server.check(access(FakeGitLab.NARROW_TOKEN)))).isEqualTo("pipeline.problem.scope");
        assertThat(problem(() -> server.check(access(FakeGitLab.EXPIRED_TOKEN)))).isEqualTo("pipeline.problem.token.expired");
        assertThat(problem(() -> server.check(access("glpat-wrong")))).isEqualTo("pipeline.problem.token.refused");
        assertThat(problem(() -> server.check(new ServerAccess(gitLab.url(), Optional.empty())))).isEqualTo("connection.problem.token.missing");
    }

    @Test
    public void aNarrowScopeMetLaterReachesTheWholeServer() {
        gitLab.with(GitLabFault.NARROW_SCOPE);
        assertThat(failure(() -> server.readBuilds(access(), KEY, START))).returns(Reach.SERVER, CodeServerException::reach).returns("pipeline.problem.scope", one -> one.reason().code());
    }

    @Test
    public void aPrivateProjectIsNotFoundRatherThanForbidden() {
        gitLab.project("acme/secret", "secret").hidden();
        assertThat(failure(() -> server.probe(access(), "acme/secret"))).returns(Reach.PROJECT, CodeServerException::reach).returns("pipeline.problem.project.unknown", one -> one.reason().code());
    }

    @Test
    public void aForbiddenListIsNamedAndReachesNoFurther() {
        gitLab.with(GitLabFault.FORBIDDEN);
        CodeServerException failure = failure(() -> server.readDeployments(access(), KEY, START));
        assertThat(failure.reach()).isEqualTo(Reach.PROJECT);
        assertThat(failure.reason().arguments()).containsExactly("acme/payments/deployments");
    }

    @Test
    public void everyTroubleHasItsOwnSentence() {
        assertThat(problemWith(GitLabFault.DOWN)).isEqualTo("connection.problem.unavailable");
        assertThat(problemWith(GitLabFault.MALFORMED)).isEqualTo("connection.problem.malformed");
        assertThat(problemWith(GitLabFault.WEB_PAGE)).isEqualTo("connection.problem.malformed");
        assertThat(problemWith(GitLabFault.OTHER_PROGRAM)).isEqualTo("connection.problem.malformed");
        assertThat(problemWith(GitLabFault.DROPPED)).isEqualTo("connection.problem.dropped");
        assertThat(problemWith(GitLabFault.HUGE)).isEqualTo("connection.problem.large");
        assertThat(problemWith(GitLabFault.REDIRECTED)).isEqualTo("connection.problem.redirected");
        assertThat(problemWith(GitLabFault.UNAUTHORISED)).isEqualTo("pipeline.problem.token.refused");
        gitLab.delay(Duration.ofMillis(300));
        assertThat(problemWith(GitLabFault.DRIPPING)).isEqualTo("connection.problem.late");
        assertThat(problemWith(GitLabFault.RATE_LIMITED)).isEqualTo("connection.problem.busy.until");
    }

    @Test
    public void aLimitIsWaitedForAsLongAsTheServerAsks() {
        gitLab.with(GitLabFault.RATE_LIMITED, 2);
        assertThat(server.patient().check(access()).version()).isEqualTo("18.6.0");
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
        gitLab.with(GitLabFault.RATE_LIMITED_UNTIL, 1);
        assertThat(server.patient().check(access()).version()).isEqualTo("18.6.0");
        assertThat(pauses.get(2)).as("until the limit starts anew").isBetween(Duration.ZERO, Duration.ofSeconds(2));
    }

    @Test
    public void pathsAreEscapedAndNumbersWorkAsWell() {
        payments.pipeline(1, "main", "success", "a1", at("10-05T09:00"), Duration.ofMinutes(12));
        assertThat(server.readBuilds(access(), KEY, START).things()).hasSize(1);
        assertThat(gitLab.requests()).anyMatch(request -> request.startsWith("/api/v4/projects/acme%2Fpayments/pipelines?"));
        assertThat(server.readBuilds(access(), "42", START).things()).hasSize(1);
    }

    @Test
    public void aMovedProjectIsFollowed() {
        gitLab.move("acme/old", payments);
        payments.pipeline(1, "main", "success", "a1", at("10-05T09:00"), Duration.ofMinutes(12));
        assertThat(server.readBuilds(access(), "acme/old", START).things()).hasSize(1);
        assertThat(server.probe(access(), "acme/old").arguments()).containsExactly(KEY, "main");
    }

    @Test
    public void buildsOfTheMainBranchTellWhenTheyRan() {
        payments.pipeline(1, "main", "failed", "a1", at("10-05T09:00"), Duration.ofMinutes(12));
        payments.pipeline(2, "feature/x", "success", "a2", at("10-05T09:00"), Duration.ofMinutes(5));
        payments.pipeline(3, "main", "running", "a3", at("10-05T10:00"), Duration.ZERO);
        Batch<Build> batch = server.readBuilds(access(), KEY, START);

        assertThat(batch.isLast()).isTrue();
        assertThat(build(batch, "1")).returns(BuildStatus.FAILED, Build::status).returns(at("10-05T09:00").plusSeconds(2), Build::startedAt).returns(at("10-05T09:12"), Build::finishedAt)
            .returns(true, Build::isMainBranch);
        assertThat(build(batch, "2").isMainBranch()).isFalse();
        assertThat(build(batch, "3").finishedAt()).isNull();
        assertThat(gitLab.requests()).as("only what counts is asked for one by one").filteredOn(request -> request.matches(".*/pipelines/\\d+")).hasSize(1);
    }

    @Test
    public void aPipelineOfAMergeRequestOrOfAParentSaysNothingAboutTheBranch() {
        payments.pipeline(1, "main", "failed", "a1", at("10-05T09:00"), Duration.ofMinutes(12)).pipeline(1).put("source", "merge_request_event");
        payments.pipeline(2, "main", "failed", "a1", at("10-05T09:00"), Duration.ofMinutes(12)).pipeline(2).put("source", "parent_pipeline");
        assertThat(server.readBuilds(access(), KEY, START).things()).noneMatch(Build::isMainBranch);
    }

    @Test
    public void aMissingDateOfChangeIsBorne() {
        payments.pipeline(1, "main", "success", "a1", at("10-05T09:00"), Duration.ofMinutes(12)).pipeline(1).putNull("updated_at").putNull("finished_at");
        assertThat(build(server.readBuilds(access(), KEY, START), "1")).returns(at("10-05T09:00"), Build::updatedAt).returns(at("10-05T09:00"), Build::finishedAt);
    }

    @Test
    public void manyBuildsComeInBatchesAndNoneIsLost() {
        for (int number = 1; number <= 450; number++) {
            payments.pipeline(number, "topic", "success", "a" + number, at("10-05T09:00").plusSeconds(60L * (number / 3)), Duration.ofMinutes(1));
        }
        List<Build> all = new ArrayList<>();
        int batches = readAll(since -> server.readBuilds(access(), KEY, since), all);
        assertThat(all.stream().map(Build::remoteId).distinct()).hasSize(450);
        assertThat(batches).isGreaterThan(1);
    }

    @Test
    public void aThousandChangesOfOneMomentDoNotHoldTheReadingUp() {
        for (int number = 1; number <= 350; number++) {
            payments.pipeline(number, "topic", "success", "a" + number, at("10-05T09:00"), Duration.ofMinutes(1));
        }
        List<Build> all = new ArrayList<>();
        readAll(since -> server.readBuilds(access(), KEY, since), all);
        assertThat(all.stream().map(Build::remoteId).distinct()).hasSize(350);
    }

    @Test
    public void totalsAreNotNeeded() {
        for (int number = 0; number < 130; number++) {
            payments.commit(String.format("%040x", number), "Change", at("10-05T09:00").plusSeconds(number), "src/A" + number + ".java");
        }
        List<Commit> all = new ArrayList<>();
        readAll(since -> server.readCommits(access(), KEY, since), all);
        assertThat(all.stream().map(Commit::sha).distinct()).as("a list that never tells its length").hasSize(130);
        assertThat(all.get(0).files()).containsExactly("src/A0.java");
    }

    @Test
    public void endlessPagesAreCutOff() {
        payments.pipeline(1, "main", "success", "a1", at("10-05T09:00"), Duration.ofMinutes(12));
        gitLab.with(GitLabFault.SAME_PAGE);
        assertThat(failure(() -> server.readBuilds(access(), KEY, START)).reason()).returns("connection.problem.malformed", reason -> reason.code());
        gitLab.with(GitLabFault.ENDLESS_PAGES);
        assertThat(failure(() -> server.readDeployments(access(), KEY, at("11-01T00:00"))).reason().arguments()).contains("endless pages");
    }

    @Test
    public void deploymentsKnowTheirEnvironmentsTier() {
        payments.environment("customer-7", "production").environment("review/x", "development");
        payments.deployment(1, "customer-7", "success", "a1", at("10-05T09:12"));
        payments.deployment(2, "review/x", "failed", "a2", at("10-05T09:12"));
        payments.deployment(3, "customer-7", "running", "a3", at("10-05T09:30"));
        List<Deployment> read = server.readDeployments(access(), KEY, START).things();

        assertThat(read).extracting(Deployment::tier).containsExactly("production", "development", "production");
        assertThat(read).extracting(Deployment::status).containsExactly(DeploymentStatus.SUCCEEDED, DeploymentStatus.FAILED, DeploymentStatus.RUNNING);
        assertThat(read.get(0)).returns(at("10-05T09:12"), Deployment::at).returns(gitLab.url() + "/acme/payments/-/environments/4201", Deployment::url);
        assertThat(gitLab.requests()).as("each environment once").filteredOn(request -> request.contains("/environments/")).hasSize(2);
    }

    @Test
    public void aDeploymentWithoutAJobEndsWhenItWasLastChanged() {
        payments.deployment(1, "production", "success", "a1", at("10-05T09:12")).deployment(1).putNull("deployable");
        assertThat(server.readDeployments(access(), KEY, START).things().get(0).at()).isEqualTo(at("10-05T09:12"));
    }

    @Test
    public void aMergeRequestTellsWhenItsFirstCommitWasWritten() {
        payments.request(11, "PERF-11 add ledger", "feature/PERF-11", "a94ed6ed", at("10-01T07:00"), at("10-03T10:00"));
        payments.request(12, "Open", "feature/PERF-12", "b94ed6ed", at("10-01T07:00"), null);
        List<MergeRequest> read = server.readMergeRequests(access(), KEY, START).things();

        MergeRequest merged = read.stream().filter(request -> request.iid() == 11).findFirst().orElseThrow();
        assertThat(merged).returns(at("10-01T07:00"), MergeRequest::firstCommitAt).returns(at("10-03T10:00"), MergeRequest::mergedAt).returns("a94ed6ed", MergeRequest::mergeSha)
            .returns(true, MergeRequest::isMergedToMain);
        assertThat(read).filteredOn(request -> request.iid() == 12).allMatch(request -> request.mergedAt() == null && request.mergeSha().isEmpty());
        assertThat(gitLab.requests()).filteredOn(request -> request.contains("/commits?")).as("addressed by its number within the project").singleElement().asString().contains("/merge_requests/11/");
    }

    @Test
    public void aFastForwardIsTheBranchesLastCommit() {
        payments.request(11, "x", "x", "a94ed6ed", at("10-01T07:00"), at("10-03T10:00")).request(11).putNull("merge_commit_sha").put("sha", "f00dfeed");
        assertThat(server.readMergeRequests(access(), KEY, START).things().get(0).mergeSha()).isEqualTo("f00dfeed");
    }

    @Test
    public void commitsTellTheirFilesAndMergesNone() {
        payments.commit("1111111111", "One", at("10-05T09:00"), "src/A.java", "src/B.java").commit("2222222222", "Merge", at("11-19T09:01"));
        List<Commit> all = new ArrayList<>();
        readAll(since -> server.readCommits(access(), KEY, since), all);
        assertThat(all).extracting(Commit::files).containsExactly(List.of("src/A.java", "src/B.java"), null);
    }

    @Test
    public void anEmptyRepositoryHasNothingAndIsNoProblem() {
        payments.empty();
        assertThat(server.probe(access(), KEY).code()).isEqualTo("pipeline.test.project.empty");
        assertThat(server.readCommits(access(), KEY, START)).isEqualTo(Batch.last(List.of(), null));
        assertThat(server.readBuilds(access(), KEY, START).things()).isEmpty();
    }

    @Test
    public void projectsAreFoundByTheirWords() {
        gitLab.project("acme/ledger", "Ledger");
        assertThat(server.search(access(), "ledg")).extracting("key").containsExactly("acme/ledger");
        assertThat(server.search(access(), "")).hasSize(2);
    }

    @Test
    public void noAnswerIsLeftHalfRead() {
        everyTroubleHasItsOwnSentence();
        long end = System.currentTimeMillis() + 3_000;
        while (gitLab.openExchanges() > 0 && System.currentTimeMillis() < end) {
            Thread.onSpinWait();
        }
        assertThat(gitLab.openExchanges()).isZero();
    }

    private <T> int readAll(Function<Instant, Batch<T>> read, List<T> all) {
        Instant since = START;
        for (int batches = 1; batches < 50; batches++) {
            Batch<T> batch = read.apply(since);
            all.addAll(batch.things());
            if (batch.isLast()) {
                return batches;
            }
            assertThat(batch.changedUpTo()).isAfter(since);
            since = batch.changedUpTo();
        }
        throw new AssertionError("no end");
    }

    private static Build build(Batch<Build> batch, String id) {
        return batch.things().stream().filter(one -> one.remoteId().equals(id)).findFirst().orElseThrow();
    }

    private String problemWith(GitLabFault fault) {
        gitLab.with(fault, 1);
        return problem(() -> server.check(access()));
    }

    private String problem(ThrowingCallable work) {
        return failure(work).reason().code();
    }

    private static CodeServerException failure(ThrowingCallable work) {
        return catchThrowableOfType(work, CodeServerException.class);
    }

    private ServerAccess access() {
        return access(FakeGitLab.TOKEN);
    }

    private ServerAccess access(String token) {
        return new ServerAccess(gitLab.url(), Optional.of(new Secret(token)));
    }
}
