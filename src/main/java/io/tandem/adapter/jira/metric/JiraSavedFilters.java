package io.tandem.adapter.jira.metric;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.tandem.metric.port.SavedFilters;
import io.tandem.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Saved filters through Jira's own search for one: it knows who may use a filter and whether it can be read. */
public final class JiraSavedFilters implements SavedFilters {
    private static final int PAGE = 500;

    private final SearchService search;
    private final UserManager users;

    public JiraSavedFilters(SearchService search, UserManager users) {
        this.search = search;
        this.users = users;
    }

    @Override
    public Optional<Found> find(Actor viewer, long filterId, List<String> projectKeys) {
        ApplicationUser user = users.getUserByKey(viewer.key());
        String projects = projectKeys.isEmpty() ? "" : projectKeys.stream().map(key -> '"' + key + '"').collect(Collectors.joining(", ", " AND project in (", ")"));
        Query query = search.parseQuery(user, "filter = " + filterId + projects + " ORDER BY key ASC").getQuery();
        if (query == null || search.validateQuery(user, query).hasAnyErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(user, query, filterId));
        } catch (SearchException broken) {
            return Optional.empty();
        }
    }

    private Found read(ApplicationUser user, Query query, long filterId) throws SearchException {
        Set<Long> found = new TreeSet<>();
        Set<String> projects = new TreeSet<>();
        for (int start = 0; start < MOST; start += PAGE) {
            List<Issue> page = search.search(user, query, new PagerFilter<>(start, PAGE)).getResults();
            page.forEach(issue -> {
                found.add(issue.getId());
                projects.add(issue.getProjectObject().getKey());
            });
            if (page.size() < PAGE) {
                return new Found(filterId, List.copyOf(projects), found, true);
            }
        }
        return new Found(filterId, List.copyOf(projects), found, false);
    }
}
