package io.tandem.sandbox.jira.jql;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.SearchSort;
import java.util.List;

/** A parsed query. The where clause is {@code null} when everything is asked for. */
public final class JqlQuery implements Query {
    private final Clause where;
    private final List<SearchSort> sorts;
    private final String text;

    public JqlQuery(Clause where, List<SearchSort> sorts, String text) {
        this.where = where;
        this.sorts = List.copyOf(sorts);
        this.text = text;
    }

    public Clause getWhereClause() {
        return where;
    }

    public OrderBy getOrderByClause() {
        return () -> sorts;
    }

    public String getQueryString() {
        return text;
    }
}
