package io.tandem.sandbox.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.models.Commit;
import org.gitlab4j.api.models.Deployment;
import org.gitlab4j.api.models.MergeRequest;
import org.gitlab4j.api.models.MergeRequestFilter;
import org.gitlab4j.api.models.Pipeline;
import org.gitlab4j.models.Constants;
import org.junit.After;
import org.junit.Test;

/** Somebody else's client, written for real GitLabs, understands the fake. */
public class FakeGitLabTest {
    private final FakeGitLab fake = FakeGitLab.startWithDemo(Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));
    private final GitLabApi client = new GitLabApi(fake.url().toString(), FakeGitLab.TOKEN);

    @After
    public void close() {
        client.close();
        fake.close();
    }

    @Test
    public void itReadsVersionAndProject() throws GitLabApiException {
        assertThat(client.getVersion().getVersion()).isEqualTo("18.6.0");
        assertThat(client.getProjectApi().getProject(FakeGitLab.DEMO_PROJECT).getDefaultBranch()).isEqualTo("main");
        assertThat(client.getProjectApi().getProjects("payments")).hasSize(1);
    }

    @Test
    public void itPagesThroughPipelinesMergeRequestsAndDeployments() throws GitLabApiException {
        List<Pipeline> pipelines = client.getPipelineApi().getPipelines(FakeGitLab.DEMO_PROJECT, 50).all();
        assertThat(pipelines).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(client.getPipelineApi().getPipeline(FakeGitLab.DEMO_PROJECT, pipelines.get(0).getId()).getDuration()).isNotNull();
        List<MergeRequest> merged = client.getMergeRequestApi().getMergeRequests(new MergeRequestFilter().withProjectId(42L).withState(Constants.MergeRequestState.MERGED), 100).all();
        assertThat(merged).hasSizeGreaterThan(150).allMatch(request -> request.getMergedAt() != null);
        assertThat(client.getMergeRequestApi().getCommits(FakeGitLab.DEMO_PROJECT, merged.get(0).getIid())).hasSize(2);
        assertThat(client.getDeploymentsApi().getProjectDeployments(FakeGitLab.DEMO_PROJECT, 100).all()).hasSizeGreaterThan(200).extracting(Deployment::getEnvironment).doesNotContainNull();
        assertThat(client.getEnvironmentsApi().getEnvironments(FakeGitLab.DEMO_PROJECT)).extracting("name").contains("production", "staging");
    }

    @Test
    public void itReadsCommitsAndTheirFiles() throws GitLabApiException {
        List<Commit> commits = client.getCommitsApi().getCommits(FakeGitLab.DEMO_PROJECT, "main", null, null, 100).all();
        assertThat(commits).hasSizeGreaterThan(150);
        assertThat(client.getCommitsApi().getDiff(FakeGitLab.DEMO_PROJECT, commits.get(0).getId())).hasSize(2);
    }

    @Test
    public void itUnderstandsTheErrors() {
        assertThatThrownBy(() -> client.getProjectApi().getProject("acme/nope")).isInstanceOfSatisfying(GitLabApiException.class, error -> assertThat(error.getHttpStatus()).isEqualTo(404));
        try (GitLabApi stranger = new GitLabApi(fake.url().toString(), "glpat-wrong")) {
            assertThatThrownBy(stranger::getVersion).isInstanceOfSatisfying(GitLabApiException.class, error -> assertThat(error.getHttpStatus()).isEqualTo(401));
        }
        fake.with(GitLabFault.RATE_LIMITED, 1);
        assertThatThrownBy(client::getVersion).isInstanceOfSatisfying(GitLabApiException.class, error -> assertThat(error.getHttpStatus()).isEqualTo(429));
    }
}
