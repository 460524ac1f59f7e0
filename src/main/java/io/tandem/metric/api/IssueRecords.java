package io.tandem.metric.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Single issues, defects, coverage and debt ratio, for whoever judges work afterwards. Asks no remote server. Permissions are the caller's. */
public interface IssueRecords {
    /** These issues as their histories tell now, so that time logged a moment ago counts; those that are gone are left out. Meant for a handful. */
    List<IssueRecord> list(Collection<Long> issueIds);

    /** The stored defects of a project created from (inside) to (outside), by issue id; empty when its facts were never built. Two queries. */
    Optional<List<DefectRecord>> findDefects(String projectKey, Instant from, Instant to);

    /** The coverage of a project's code at this time or later, oldest first, at most one a day; empty when it is measured nowhere. One query. */
    List<CoverageRecord> listCoverage(String projectKey, Instant from);

    /** The debt ratio of a project's code at this time or later, oldest first, at most one a day; empty when it is measured nowhere. One query. */
    List<DebtRatioRecord> listDebtRatios(String projectKey, Instant from);
}
