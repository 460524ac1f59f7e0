package io.tandem.plan.baseline.port;

import io.tandem.plan.baseline.model.ScopeIssue;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The issues of releases as they are planned now, whoever may see them. */
public interface ReleaseScope {
    /** By key, at most so many. */
    List<ScopeIssue> list(String projectKey, long releaseId, int most);

    /** The numbers of the issues of these releases of a project, by release; a release without issues is left out. One search. */
    Map<Long, List<Long>> listIds(String projectKey, Collection<Long> releaseIds);

    /** Keys and summaries as they are now, by issue number; issues that are gone are left out. */
    Map<Long, Name> listNames(Collection<Long> issueIds);

    /** What people call an issue. */
    record Name(String key, String summary) { }
}
