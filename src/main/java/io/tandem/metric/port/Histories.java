package io.tandem.metric.port;

import io.tandem.metric.model.IssueHistory;
import java.util.Collection;
import java.util.List;

/** The product's issues with their histories, whoever may see them: facts are sums, and sums show no issue. */
public interface Histories {
    /** The ids of all issues of a project, ascending; empty for an unknown project. */
    List<Long> listIssueIds(String projectKey);

    /** The histories of these issues; those that are gone are left out. */
    List<IssueHistory> list(Collection<Long> issueIds);
}
