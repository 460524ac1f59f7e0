package io.tandem.adapter.connector.jenkins;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.adapter.connector.http.RemoteException;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.model.ServerInfo;
import io.tandem.connection.pipeline.model.Batch;
import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.PipelineKind;
import io.tandem.connection.pipeline.port.PipelineServer;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Jenkins' jobs as remote projects, named as Jenkins names them ({@code folder/job}), and their builds. Thread safe. */
public final class JenkinsServer implements PipelineServer {
    private static final int MOST_JOBS = 100;

    private final JenkinsApi api;
    private final Retries whenPatient;

    public JenkinsServer(RemoteExecutor executor, Retries whenPatient) {
        this(new JenkinsApi(executor, Retries.none()), whenPatient);
    }

    private JenkinsServer(JenkinsApi api, Retries whenPatient) {
        this.api = api;
        this.whenPatient = whenPatient;
    }

    @Override
    public ConnectionKind kind() {
        return ConnectionKind.JENKINS;
    }

    @Override
    public Set<PipelineKind> offers() {
        return Set.of(PipelineKind.BUILDS);
    }

    @Override
    public PipelineServer patient() {
        return new JenkinsServer(api.with(whenPatient), whenPatient);
    }

    @Override
    public ServerInfo check(ServerAccess access) {
        return told(access, null, () -> new ServerInfo(api.version(access), null));
    }

    @Override
    public Reason probe(ServerAccess access, String remoteKey) {
        JsonNode job = told(access, remoteKey, () -> api.job(access, remoteKey));
        if (JobKind.of(job) == JobKind.FOLDER) {
            throw new CodeServerException(Reach.PROJECT, Reason.of("connection.problem.jenkins.folder", remoteKey), null);
        }
        if (JobKind.of(job) == JobKind.BRANCHES) {
            return Reason.of("connection.test.job.branches", job.path("jobs").size());
        }
        if (!job.hasNonNull("lastBuild")) {
            throw new CodeServerException(Reach.PROJECT, Reason.of("connection.problem.jenkins.unbuilt", remoteKey), null);
        }
        return Reason.of("connection.test.job.works", job.at("/lastBuild/number").asLong());
    }

    @Override
    public List<RemoteProject> search(ServerAccess access, String text) {
        List<RemoteProject> found = new ArrayList<>();
        collect(told(access, null, () -> api.jobs(access)), text.strip().toLowerCase(Locale.ROOT), found);
        return found.stream().limit(MOST_JOBS).toList();
    }

    private static void collect(JsonNode jobs, String text, List<RemoteProject> found) {
        for (JsonNode job : jobs) {
            if (JobKind.of(job) == JobKind.FOLDER) {
                collect(job.path("jobs"), text, found);
                continue;
            }
            String key = job.path("fullName").asText();
            String name = job.path("fullDisplayName").asText(key);
            if ((key + " " + name).toLowerCase(Locale.ROOT).contains(text) && !key.isEmpty()) {
                found.add(new RemoteProject(key, name));
            }
        }
    }

    @Override
    public Batch<Build> readBuilds(ServerAccess access, String remoteKey, Instant since) {
        return told(access, remoteKey, () -> new BuildReading(api, access, remoteKey, since).read());
    }

    private static <T> T told(ServerAccess access, String job, Supplier<T> work) {
        try {
            return work.get();
        } catch (RemoteException failure) {
            throw JenkinsFailures.tell(failure, access, job);
        }
    }
}
