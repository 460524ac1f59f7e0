package io.tandem.sandbox.jira.service;

import com.atlassian.query.Query;
import io.tandem.sandbox.jira.jql.JqlScope;
import io.tandem.sandbox.jira.jql.JqlSql;
import io.tandem.sandbox.jira.jql.Sql;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.store.IssueStore;
import io.tandem.sandbox.jira.store.Jdbc;
import io.tandem.sandbox.jira.store.JiraStore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds issues by JQL, page by page, with what the searcher may see as part of the same statement. */
public final class Search {
    private final JiraStore store;

    public Search(JiraStore store) {
        this.store = store;
    }

    /** A page of issues and how many there are in all. */
    public record Found(List<IssueData> issues, long total, int start) {
    }

    /** What the searcher of the scope may see. @throws io.tandem.sandbox.jira.jql.JqlException when the query makes no sense */
    public Found page(Query query, JqlScope scope, int start, int max) {
        return page(query, scope, secured(query, scope), start, max);
    }

    /** Whoever asks: background work only. */
    public Found pageOverridingSecurity(Query query, JqlScope scope, int start, int max) {
        return page(query, scope, new JqlSql(store, scope).where(query), start, max);
    }

    public long count(Query query, JqlScope scope) {
        Sql where = secured(query, scope);
        return store.issues().count("where " + where.text(), where.arguments().toArray());
    }

    public long countOverridingSecurity(Query query, JqlScope scope) {
        Sql where = new JqlSql(store, scope).where(query);
        return store.issues().count("where " + where.text(), where.arguments().toArray());
    }

    private Found page(Query query, JqlScope scope, Sql where, int start, int max) {
        IssueStore issues = store.issues();
        Object[] arguments = where.arguments().toArray();
        long total = issues.count("where " + where.text(), arguments);
        String page = " order by " + new JqlSql(store, scope).orderBy(query) + " limit " + max + " offset " + start;
        return new Found(max == 0 || start >= total ? List.of() : issues.list("where " + where.text() + page, arguments), total, start);
    }

    private Sql secured(Query query, JqlScope scope) {
        Sql where = new JqlSql(store, scope).where(query);
        String user = scope.userKey().orElse(null);
        List<Long> projects = user == null ? List.of() : store.roles().projectsOf(user);
        List<Long> levels = user == null ? List.of() : store.roles().levelsOf(user);
        List<Object> arguments = new ArrayList<>(where.arguments());
        arguments.addAll(Stream.concat(projects.stream(), levels.stream()).toList());
        return new Sql(where.text() + " and " + in("i.project_id", projects) + " and (i.security_level is null or " + in("i.security_level", levels) + ")", arguments);
    }

    private static String in(String column, List<Long> ids) {
        return ids.isEmpty() ? "1 = 0" : column + " in (" + Jdbc.marks(ids.size()) + ")";
    }
}
