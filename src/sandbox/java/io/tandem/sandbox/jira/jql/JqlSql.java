package io.tandem.sandbox.jira.jql;

import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.order.SearchSort;
import io.tandem.sandbox.jira.store.JiraStore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a query into a condition and an order over {@code jira_issue i}. */
public final class JqlSql {
    /** Column and whether ascending in JQL means ascending in SQL (a high priority has a low id). */
    private static final Map<String, String> SORTS = Map.ofEntries(Map.entry("key", "i.project_id {}, i.issue_number"), Map.entry("issuekey", "i.project_id {}, i.issue_number"),
        Map.entry("id", "i.id"), Map.entry("created", "i.created"), Map.entry("updated", "i.updated"), Map.entry("resolved", "coalesce(i.resolved, 0)"),
        Map.entry("resolutiondate", "coalesce(i.resolved, 0)"), Map.entry("due", "case when i.due is null then 1 else 0 end {}, i.due"),
        Map.entry("duedate", "case when i.due is null then 1 else 0 end {}, i.due"), Map.entry("status", "i.status_id"), Map.entry("type", "i.type_id"), Map.entry("issuetype", "i.type_id"),
        Map.entry("summary", "lower(i.summary)"), Map.entry("assignee", "coalesce(i.assignee, '~')"), Map.entry("reporter", "coalesce(i.reporter, '~')"), Map.entry("project", "i.project_id"),
        Map.entry("priority", "0 - coalesce(i.priority_id, 99)"), Map.entry("rank", "i.id"), Map.entry("timespent", "coalesce(i.time_spent, 0)"),
        Map.entry("originalestimate", "coalesce(i.original_estimate, 0)"), Map.entry("resolution", "coalesce(i.resolution_id, 0)"));
    private final Fields fields;

    public JqlSql(JiraStore store, JqlScope scope) {
        this.fields = new Fields(store, scope, this::saved);
    }

    /** The condition, without "where"; everything when there is no clause. @throws JqlException for unknown fields, values, operators that do not fit */
    public Sql where(Query query) {
        return query.getWhereClause() == null ? Sql.of("1 = 1") : clause(query.getWhereClause());
    }

    /** The order, without "order by"; unique, so that pages do not overlap. */
    public String orderBy(Query query) {
        List<SearchSort> sorts = query.getOrderByClause() == null ? List.of() : query.getOrderByClause().getSearchSorts();
        return Stream.concat(sorts.stream().map(JqlSql::sort), Stream.of("i.id desc")).collect(Collectors.joining(", "));
    }

    private static String sort(SearchSort sort) {
        String column = SORTS.get(sort.getField().toLowerCase(Locale.ROOT));
        if (column == null) {
            throw new JqlException("Not able to sort using field '" + sort.getField() + "'.");
        }
        String direction = sort.isReverse() ? "desc" : "asc";
        return column.replace("{}", direction) + " " + direction;
    }

    /** What a saved filter's own query finds; its order does not matter here. */
    private Sql saved(String jql) {
        return where(JqlParser.parse(jql));
    }

    private Sql clause(Clause clause) {
        if (clause instanceof TerminalClause terminal) {
            return fields.sql(terminal);
        }
        if (clause instanceof NotClause not) {
            return clause(not.getSubClause()).negated();
        }
        List<Sql> parts = clause.getClauses().stream().map(this::clause).toList();
        if (clause instanceof AndClause || clause instanceof OrClause) {
            return Sql.join(clause instanceof AndClause ? "and" : "or", parts);
        }
        throw new JqlException("The operators WAS and CHANGED are not offered by the sandbox.");
    }
}
