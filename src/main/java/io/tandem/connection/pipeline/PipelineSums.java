package io.tandem.connection.pipeline;

import io.tandem.connection.pipeline.Shipping.Change;
import io.tandem.connection.pipeline.model.Build;
import io.tandem.connection.pipeline.model.BuildStatus;
import io.tandem.connection.pipeline.model.Deployment;
import io.tandem.connection.pipeline.model.DeploymentStatus;
import io.tandem.connection.pipeline.model.MergeRequest;
import io.tandem.connection.pipeline.model.PipelineCount;
import io.tandem.connection.pipeline.model.PipelineDay;
import io.tandem.connection.pipeline.model.PipelineSettings;
import io.tandem.connection.pipeline.model.RemotePair;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums up what one remote project told, day by day. The same things give the same days, in whatever order they were told. The rules are those of docs/features/dora.md. */
final class PipelineSums {
    private final DayBook book = new DayBook();
    private final ProductionRule rule;
    private final Instant now;

    private PipelineSums(PipelineSettings settings, Instant now) {
        this.rule = new ProductionRule(settings);
        this.now = now;
    }

    /** What is known of a remote project; {@code commits} by sha, when each was made. */
    record Known(List<Build> builds, List<Deployment> deployments, List<MergeRequest> requests, Map<String, Instant> commits) { }

    /** @param from the first day wanted; what was before it is looked at, and not answered */
    static List<PipelineDay> of(RemotePair pair, PipelineSettings settings, Known known, LocalDate from, Instant now) {
        PipelineSums sums = new PipelineSums(settings, now);
        sums.addBuilds(known.builds());
        known.requests().stream().filter(MergeRequest::isMergedToMain).forEach(request -> sums.book.add(PipelineCount.MERGED, request.mergedAt()));
        sums.addDeployments(known);
        return sums.book.list(settings.projectKey(), pair, from);
    }

    private void addBuilds(List<Build> builds) {
        List<Build> verdicts = builds.stream().filter(Build::isVerdictOnMain).sorted(Comparator.comparing(Build::finishedAt).thenComparing(Build::remoteId)).toList();
        for (int index = 0; index < verdicts.size(); index++) {
            Build build = verdicts.get(index);
            boolean isGreen = build.status() == BuildStatus.PASSED;
            Instant until = index + 1 < verdicts.size() ? verdicts.get(index + 1).finishedAt() : now;
            book.add(isGreen ? PipelineCount.BUILDS_PASSED : PipelineCount.BUILDS_FAILED, build.finishedAt());
            book.addSeconds(PipelineCount.KNOWN_SECONDS, build.finishedAt(), until);
            if (!isGreen) {
                book.addSeconds(PipelineCount.RED_SECONDS, build.finishedAt(), until);
            }
        }
    }

    private void addDeployments(Known known) {
        List<Deployment> ended = known.deployments().stream().filter(PipelineSums::isEnded).sorted(Comparator.comparing(Deployment::at).thenComparing(Deployment::remoteId)).toList();
        ended.forEach(deployment -> book.add(PipelineCount.DEPLOYMENTS_ANYWHERE, deployment.at()));
        List<Deployment> production = ended.stream().filter(rule::isProduction).toList();
        production.forEach(deployment -> book.add(PipelineCount.DEPLOYMENTS, deployment.at()));
        Set<Deployment> hotfixes = ship(production, new Shipping(known.requests(), known.commits()));
        Map<String, Environment> environments = new LinkedHashMap<>();
        production.forEach(deployment -> environments.computeIfAbsent(deployment.environment(), ignored -> new Environment()).add(deployment, hotfixes.contains(deployment)));
    }

    private static boolean isEnded(Deployment deployment) {
        return deployment.status() == DeploymentStatus.SUCCEEDED || deployment.status() == DeploymentStatus.FAILED;
    }

    /** @return the deployments that brought a hotfix */
    private Set<Deployment> ship(List<Deployment> production, Shipping shipping) {
        Set<Deployment> hotfixes = new HashSet<>();
        for (Deployment deployment : production) {
            List<Change> shipped = deployment.status() == DeploymentStatus.SUCCEEDED ? shipping.take(deployment) : List.of();
            shipped.forEach(change -> addChange(deployment, change));
            if (rule.isHotfix(deployment) || shipped.stream().anyMatch(change -> change.request() != null && rule.isHotfix(change.request()))) {
                hotfixes.add(deployment);
            }
        }
        return hotfixes;
    }

    /** A commit that claims to be younger than its deployment was made on a clock that cannot be trusted: its first commit counts as unknown. */
    private void addChange(Deployment deployment, Change change) {
        book.add(PipelineCount.CHANGES, deployment.at());
        book.addMerge(deployment.at(), Duration.between(change.mergedAt(), deployment.at()).toSeconds());
        if (change.firstCommitAt() != null && change.firstCommitAt().isBefore(deployment.at())) {
            book.add(PipelineCount.CHANGES_FROM_COMMIT, deployment.at());
            book.addLead(deployment.at(), Duration.between(change.firstCommitAt(), deployment.at()).toSeconds());
        }
    }

    /** One environment's deployments in the order of time. */
    private final class Environment {
        private final Set<String> shipped = new HashSet<>();
        private final Set<Deployment> broken = new LinkedHashSet<>();
        private Deployment standing;

        void add(Deployment deployment, boolean isHotfix) {
            if (deployment.status() == DeploymentStatus.FAILED) {
                fail(deployment);
                return;
            }
            boolean isRollback = standing != null && !standing.sha().equals(deployment.sha()) && shipped.contains(deployment.sha());
            if (isRollback || isHotfix) {
                book.add(PipelineCount.DEPLOYMENTS_REWORK, deployment.at());
                if (broken.isEmpty() && standing != null && rule.isSoonEnough(standing, deployment)) {
                    fail(standing);
                }
            }
            broken.forEach(failed -> book.addRecovery(deployment.at(), Duration.between(failed.at(), deployment.at()).toSeconds()));
            broken.clear();
            shipped.add(deployment.sha());
            standing = deployment;
        }

        private void fail(Deployment deployment) {
            broken.add(deployment);
            book.add(PipelineCount.DEPLOYMENTS_FAILED, deployment.at());
        }
    }
}
