package io.tandem.sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Saved filters and whose favourites they are. The JQL is kept as it was written: a filter may outlive what it names. */
public final class FilterStore {
    private final Jdbc jdbc;
    private final Counters counters;

    FilterStore(Jdbc jdbc, Counters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    /** A saved filter; one that is not shared is for its owner only. */
    public record Filter(long id, String owner, String name, String jql, boolean shared) {
        public boolean isVisibleTo(String userKey) {
            return shared || owner.equals(userKey);
        }
    }

    public Optional<Filter> find(long id) {
        return jdbc.first("select * from jira_filter where id = ?", FilterStore::filter, id);
    }

    public Optional<Filter> findByName(String owner, String name) {
        return jdbc.first("select * from jira_filter where owner = ? and name = ?", FilterStore::filter, owner, name);
    }

    /** Somebody's favourites that they may still see, by name. */
    public List<Filter> favourites(String userKey) {
        return jdbc.list("select f.* from jira_filter f join jira_filter_favourite v on v.filter_id = f.id where v.user_key = ? order by f.name", FilterStore::filter, userKey).stream()
            .filter(filter -> filter.isVisibleTo(userKey)).toList();
    }

    public Filter create(String owner, String name, String jql, boolean shared) {
        Filter filter = new Filter(counters.next("filter"), owner, name, jql, shared);
        jdbc.update("insert into jira_filter (id, owner, name, jql, shared) values (?, ?, ?, ?, ?)", filter.id(), owner, name, jql, shared);
        return filter;
    }

    /** Makes it a favourite of somebody's; once is enough. */
    public void favour(long id, String userKey) {
        jdbc.transaction(() -> {
            jdbc.update("delete from jira_filter_favourite where filter_id = ? and user_key = ?", id, userKey);
            jdbc.update("insert into jira_filter_favourite (filter_id, user_key) values (?, ?)", id, userKey);
        });
    }

    public void change(long id, String name, String jql) {
        jdbc.update("update jira_filter set name = ?, jql = ? where id = ?", name, jql, id);
    }

    public void remove(long id) {
        jdbc.transaction(() -> {
            jdbc.update("delete from jira_filter_favourite where filter_id = ?", id);
            jdbc.update("delete from jira_filter where id = ?", id);
        });
    }

    private static Filter filter(ResultSet row) throws SQLException {
        return new Filter(row.getLong("id"), row.getString("owner"), row.getString("name"), row.getString("jql"), row.getBoolean("shared"));
    }
}
