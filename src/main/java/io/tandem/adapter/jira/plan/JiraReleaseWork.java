package io.tandem.adapter.jira.plan;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.plan.buffer.model.ReleaseIssue;
import io.tandem.plan.buffer.port.ReleaseWork;
import io.tandem.shared.Problem;
import io.tandem.shared.UnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The issues with the release as fix version, from Jira's index; security levels do not matter to sums. */
public final class JiraReleaseWork implements ReleaseWork {
    private static final int AT_ONCE = 200;
    private static final String DONE = "done";

    /** The issues that repay debts planned in a release. */
    public interface Repayments {
        Set<Long> listIssues(String projectKey, long releaseId);
    }

    private final SearchService search;
    private final WorkingTimes times;
    private final Repayments repayments;

    public JiraReleaseWork(SearchService search, WorkingTimes times, Repayments repayments) {
        this.search = search;
        this.times = times;
        this.repayments = repayments;
    }

    @Override
    public List<ReleaseIssue> list(String projectKey, long releaseId) {
        WorkingTime time = times.get();
        Set<Long> repaying = repayments.listIssues(projectKey, releaseId);
        Query query = search.parseQuery(null, "project = \"" + projectKey + "\" AND fixVersion = " + releaseId + " ORDER BY key ASC").getQuery();
        List<ReleaseIssue> found = new ArrayList<>();
        int read = 0;
        List<Issue> page;
        do {
            page = page(query, read);
            read += page.size();
            page.stream().filter(issue -> !repaying.contains(issue.getId())).forEach(issue -> found.add(issue(issue, time)));
        } while (page.size() == AT_ONCE);
        return found;
    }

    private List<Issue> page(Query query, int start) {
        try {
            return search.searchOverrideSecurity(null, query, new PagerFilter<>(start, AT_ONCE)).getResults();
        } catch (SearchException broken) {
            throw new UnavailableException(Problem.of("buffer.search.broken"));
        }
    }

    private static ReleaseIssue issue(Issue issue, WorkingTime time) {
        boolean isDone = issue.getStatus() != null && issue.getStatus().getStatusCategory() != null && DONE.equals(issue.getStatus().getStatusCategory().getKey());
        Double logged = days(issue.getTimeSpent(), time);
        return new ReleaseIssue(issue.getId(), days(issue.getOriginalEstimate(), time), logged == null ? 0 : logged, days(issue.getEstimate(), time), isDone);
    }

    /** Nothing below nought: histories that were imported hold everything. */
    private static Double days(Long seconds, WorkingTime time) {
        return seconds == null ? null : Double.valueOf(Math.max(0, time.personDays(seconds)));
    }
}
