package io.tandem.plan.baseline.port;

import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.shared.ConflictException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps baselines with their issues. Writing calls run inside a transaction; two baselines of one name meet on a unique row, and the later one's transaction is tried again from its start. */
public interface BaselineStore {
    /** Without its issues, as all lists. */
    Optional<ReleaseBaseline> find(long id);

    /** Of a project, the newest first. */
    List<ReleaseBaseline> list(String projectKey);

    /** Of a release, the newest first. */
    List<ReleaseBaseline> listOf(String projectKey, long releaseId);

    /** Of several projects, the newest first. One query. */
    List<ReleaseBaseline> listAll(Collection<String> projectKeys);

    List<ScopeIssue> listIssues(long baselineId);

    /** The issues of several baselines, by baseline. One query. */
    Map<Long, List<ScopeIssue>> listIssues(Collection<Long> baselineIds);

    ReleaseBaseline add(ReleaseBaseline baseline, List<ScopeIssue> issues);

    /** Keeps when it was chosen. @throws ConflictException when its version is not the stored one */
    ReleaseBaseline save(ReleaseBaseline baseline);

    /** @throws ConflictException when its version is not the stored one */
    void remove(ReleaseBaseline baseline);
}
