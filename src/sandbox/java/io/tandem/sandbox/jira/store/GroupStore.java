package io.tandem.sandbox.jira.store;

import java.util.List;

/** Groups a person or a test made, with their members; a group lives as long as it has any. */
public final class GroupStore {
    private final Jdbc jdbc;

    GroupStore(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> names() {
        return jdbc.list("select distinct group_name from jira_group_member order by group_name", row -> row.getString(1));
    }

    public List<String> members(String group) {
        return jdbc.list("select user_key from jira_group_member where group_name = ? order by user_key", row -> row.getString(1), group);
    }

    public List<String> groupsOf(String userKey) {
        return jdbc.list("select group_name from jira_group_member where user_key = ? order by group_name", row -> row.getString(1), userKey);
    }

    /** Who is in it already stays in it once. */
    public void add(String group, String userKey) {
        if (!members(group).contains(userKey)) {
            jdbc.update("insert into jira_group_member (group_name, user_key) values (?, ?)", group, userKey);
        }
    }

    public void remove(String group, String userKey) {
        jdbc.update("delete from jira_group_member where group_name = ? and user_key = ?", group, userKey);
    }
}
