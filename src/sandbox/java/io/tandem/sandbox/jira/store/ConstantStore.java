package io.tandem.sandbox.jira.store;

import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.StatusRow;
import io.tandem.sandbox.jira.model.UserRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Statuses, issue types, priorities, resolutions, link types, and the people imports brought along. */
public final class ConstantStore {
    private final Jdbc jdbc;
    private final Counters counters;

    ConstantStore(Jdbc jdbc, Counters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    public List<StatusRow> statuses() {
        return jdbc.list("select * from jira_status order by id", ConstantStore::status);
    }

    public Optional<StatusRow> status(long id) {
        return jdbc.first("select * from jira_status where id = ?", ConstantStore::status, id);
    }

    public Optional<StatusRow> status(String name) {
        return statuses().stream().filter(status -> status.name().equalsIgnoreCase(name)).findFirst();
    }

    public StatusRow createStatus(String name, StatusRow.Category category) {
        StatusRow status = new StatusRow(counters.next("status"), name, category);
        jdbc.update("insert into jira_status (id, name, category) values (?, ?, ?)", status.id(), name, category.key());
        return status;
    }

    public List<ConstantRow> list(Kind kind) {
        return jdbc.list("select * from jira_constant where kind = ? order by sequence, id", ConstantStore::constant, kind.name());
    }

    public Optional<ConstantRow> find(Kind kind, long id) {
        return jdbc.first("select * from jira_constant where kind = ? and id = ?", ConstantStore::constant, kind.name(), id);
    }

    public Optional<ConstantRow> find(Kind kind, String name) {
        return list(kind).stream().filter(constant -> constant.name().equalsIgnoreCase(name)).findFirst();
    }

    public ConstantRow createType(String name, boolean subTask) {
        return create(Kind.TYPE, name, null, null, subTask);
    }

    public ConstantRow createLinkType(String name, String inward, String outward) {
        return create(Kind.LINK, name, inward, outward, false);
    }

    public ConstantRow createNamed(Kind kind, String name) {
        return create(kind, name, null, null, false);
    }

    private ConstantRow create(Kind kind, String name, String inward, String outward, boolean subTask) {
        int sequence = 1 + (int) jdbc.number("select count(*) from jira_constant where kind = ?", kind.name());
        ConstantRow row = new ConstantRow(kind, kind == Kind.PRIORITY ? sequence : counters.next(kind.name()), name, inward, outward, subTask, sequence);
        jdbc.update("insert into jira_constant (kind, id, name, inward, outward, sub_task, sequence) values (?, ?, ?, ?, ?, ?, ?)",
            kind.name(), row.id(), name, inward, outward, subTask, sequence);
        return row;
    }

    public Optional<UserRow> user(String key) {
        return jdbc.first("select * from jira_user where user_key = ?", ConstantStore::user, key);
    }

    public Optional<UserRow> userByName(String name) {
        return jdbc.first("select * from jira_user where name = ?", ConstantStore::user, name);
    }

    public List<UserRow> users() {
        return jdbc.list("select * from jira_user order by name", ConstantStore::user);
    }

    /** Adds a person; one with that key already there stays as it is. */
    public void addUser(UserRow user) {
        if (user(user.key()).isEmpty()) {
            jdbc.update("insert into jira_user (user_key, name, display_name, email, active) values (?, ?, ?, ?, ?)", user.key(), user.name(), user.displayName(), user.email(), user.active());
        }
    }

    private static StatusRow status(ResultSet row) throws SQLException {
        return new StatusRow(row.getLong("id"), row.getString("name"), StatusRow.Category.ofKey(row.getString("category")));
    }

    private static ConstantRow constant(ResultSet row) throws SQLException {
        return new ConstantRow(Kind.valueOf(row.getString("kind")), row.getLong("id"), row.getString("name"), row.getString("inward"), row.getString("outward"), row.getBoolean("sub_task"),
            row.getInt("sequence"));
    }

    private static UserRow user(ResultSet row) throws SQLException {
        return new UserRow(row.getString("user_key"), row.getString("name"), row.getString("display_name"), row.getString("email"), row.getBoolean("active"));
    }
}
