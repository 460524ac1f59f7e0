package io.tandem.sandbox.jira.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import io.tandem.sandbox.jira.jql.JqlException;
import io.tandem.sandbox.jira.jql.JqlParser;
import io.tandem.sandbox.jira.service.Search;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** SearchService and IssueDocumentSearchService. */
@SuppressWarnings("rawtypes")
public final class SearchApi {
    private final Views views;
    private final Search search;
    private final Scopes scopes;

    public SearchApi(Views views, Search search, Scopes scopes) {
        this.views = views;
        this.search = search;
        this.scopes = scopes;
    }

    public SearchService.ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new SearchService.ParseResult(JqlParser.parse(query), errors);
        } catch (JqlException e) {
            e.messages().forEach(errors::addErrorMessage);
            return new SearchService.ParseResult(null, errors);
        }
    }

    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException {
        return checked(() -> results(search.page(query, scopes.of(searcher), pager.getStart(), pager.getMax()), pager));
    }

    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException {
        return checked(() -> results(search.pageOverridingSecurity(query, scopes.of(searcher), pager.getStart(), pager.getMax()), pager));
    }

    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return checked(() -> search.count(query, scopes.of(searcher)));
    }

    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException {
        return checked(() -> search.countOverridingSecurity(query, scopes.of(searcher)));
    }

    public long getHitCount(ApplicationUser searcher, Query query, boolean overrideSecurity) throws SearchException {
        return overrideSecurity ? searchCountOverrideSecurity(searcher, query) : searchCount(searcher, query);
    }

    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSet messages = new MessageSetImpl();
        try {
            search.count(query, scopes.of(searcher));
        } catch (JqlException e) {
            e.messages().forEach(messages::addErrorMessage);
        }
        return messages;
    }

    public String getJqlString(Query query) {
        return query.getQueryString() != null && !query.getQueryString().isBlank() ? query.getQueryString() : getGeneratedJqlString(query);
    }

    public String getGeneratedJqlString(Query query) {
        String where = query.getWhereClause() == null ? "" : text(query.getWhereClause());
        String sorts = query.getOrderByClause() == null ? "" : query.getOrderByClause().getSearchSorts().stream()
            .map(sort -> sort.getField() + (sort.getSortOrder() == null ? "" : " " + sort.getSortOrder())).collect(Collectors.joining(", "));
        return (where + (sorts.isEmpty() ? "" : " ORDER BY " + sorts)).trim();
    }

    public String getQueryString(ApplicationUser user, Query query) {
        return "&jqlQuery=" + io.tandem.sandbox.host.Html.url(getJqlString(query));
    }

    private static String text(Clause clause) {
        if (clause instanceof TerminalClause terminal) {
            return quoted(terminal.getName()) + " " + terminal.getOperator().getDisplayString() + " " + text(terminal.getOperand());
        }
        if (clause instanceof NotClause not) {
            return "NOT " + text(not.getSubClause());
        }
        String word = clause instanceof AndClause ? " AND " : " OR ";
        return clause.getClauses().stream().map(part -> part instanceof OrClause ? "(" + text(part) + ")" : text(part)).collect(Collectors.joining(word));
    }

    private static String text(Operand operand) {
        if (operand instanceof SingleValueOperand one) {
            return one.getLongValue() != null ? one.getLongValue().toString() : quoted(one.getStringValue());
        }
        if (operand instanceof FunctionOperand function) {
            return function.getName() + function.getArgs().stream().map(SearchApi::quoted).collect(Collectors.joining(", ", "(", ")"));
        }
        return operand instanceof EmptyOperand ? "EMPTY" : ((MultiValueOperand) operand).getValues().stream().map(SearchApi::text).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String quoted(String text) {
        return text.matches("[\\p{L}\\p{N}_-]+") ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private SearchResults<Issue> results(Search.Found found, PagerFilter pager) {
        return new Results(found.issues().stream().map(data -> (Issue) views.issue(data)).toList(), found, pager.getMax());
    }

    private static <T> T checked(Supplier<T> work) throws SearchException {
        try {
            return work.get();
        } catch (JqlException e) {
            throw new SearchException(e.getMessage(), e);
        }
    }

    /** A page. */
    private static final class Results extends SearchResults<Issue> {
        private final List<Issue> issues;
        private final Search.Found found;
        private final int max;

        private Results(List<Issue> issues, Search.Found found, int max) {
            this.issues = issues;
            this.found = found;
            this.max = max;
        }

        @Override
        public List<Issue> getResults() {
            return issues;
        }

        @Override
        public int getTotal() {
            return (int) found.total();
        }

        @Override
        public int getStart() {
            return found.start();
        }

        @Override
        public int getMax() {
            return max;
        }
    }
}
