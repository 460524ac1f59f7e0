package io.tandem.adapter.jira.plan;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.plan.baseline.port.ReleaseScope;
import io.tandem.shared.Problem;
import io.tandem.shared.UnavailableException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The issues with a release as fix version, from Jira's index; security levels do not matter to sums, and whoever names an issue asks first who may see it. */
public final class JiraReleaseScope implements ReleaseScope {
    private static final int AT_ONCE = 500;
    private static final String POINTS = "Story Points";

    private final SearchService search;
    private final IssueManager issues;
    private final CustomFieldManager customFields;

    public JiraReleaseScope(SearchService search, IssueManager issues, CustomFieldManager customFields) {
        this.search = search;
        this.issues = issues;
        this.customFields = customFields;
    }

    @Override
    public List<ScopeIssue> list(String projectKey, long releaseId, int most) {
        CustomField points = customFields.getCustomFieldObjectsByName(POINTS).stream().findFirst().orElse(null);
        List<ScopeIssue> found = new ArrayList<>();
        read(projectKey, List.of(releaseId), most, issue -> found.add(issue(issue, points)));
        return found;
    }

    @Override
    public Map<Long, List<Long>> listIds(String projectKey, Collection<Long> releaseIds) {
        Map<Long, List<Long>> found = new HashMap<>();
        if (!releaseIds.isEmpty()) {
            read(projectKey, releaseIds, Integer.MAX_VALUE, issue -> issue.getFixVersions().stream().map(Version::getId).filter(releaseIds::contains)
                .forEach(release -> found.computeIfAbsent(release, id -> new ArrayList<>()).add(issue.getId())));
        }
        return found;
    }

    private void read(String projectKey, Collection<Long> releaseIds, int most, Consumer<Issue> each) {
        String versions = releaseIds.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Query query = search.parseQuery(null, "project = \"" + projectKey + "\" AND fixVersion in (" + versions + ") ORDER BY key ASC").getQuery();
        int read = 0;
        int wanted;
        List<Issue> page;
        do {
            wanted = Math.min(AT_ONCE, most - read);
            page = page(query, read, wanted);
            read += page.size();
            page.forEach(each);
        } while (page.size() == wanted && read < most);
    }

    private List<Issue> page(Query query, int start, int count) {
        try {
            return search.searchOverrideSecurity(null, query, new PagerFilter<>(start, count)).getResults();
        } catch (SearchException broken) {
            throw new UnavailableException(Problem.of("baseline.search.broken"));
        }
    }

    @Override
    public Map<Long, Name> listNames(Collection<Long> issueIds) {
        return issues.getIssueObjects(issueIds).stream().filter(Objects::nonNull).collect(Collectors.toMap(Issue::getId, issue -> new Name(issue.getKey(), issue.getSummary())));
    }

    /** Nothing below nought: histories that were imported hold everything. */
    private static ScopeIssue issue(Issue issue, CustomField pointsField) {
        Object points = pointsField == null ? null : issue.getCustomFieldValue(pointsField);
        Long seconds = issue.getOriginalEstimate() == null ? null : Long.valueOf(Math.max(0, issue.getOriginalEstimate()));
        return new ScopeIssue(issue.getId(), issue.getKey(), seconds, points instanceof Number number ? Double.valueOf(number.doubleValue()) : null, day(issue.getDueDate()));
    }

    /** Jira keeps a day as its first moment in the server's zone. */
    private static LocalDate day(Date date) {
        return date == null ? null : new Timestamp(date.getTime()).toLocalDateTime().toLocalDate();
    }
}
