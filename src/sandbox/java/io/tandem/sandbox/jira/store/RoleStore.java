package io.tandem.sandbox.jira.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Project roles, who holds them where, and issue security levels (each visible to one role). */
public final class RoleStore {
    private final Jdbc jdbc;
    private final Counters counters;

    RoleStore(Jdbc jdbc, Counters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    /** A security level: issues that carry it are seen by holders of one role. */
    public record Level(long id, long projectId, String name, long roleId) {
    }

    /** All roles: id to name, in the order they were made. */
    public Map<Long, String> roles() {
        Map<Long, String> roles = new LinkedHashMap<>();
        jdbc.list("select id, name from jira_role order by id", row -> roles.put(row.getLong(1), row.getString(2)));
        return roles;
    }

    /** The role's id; made when there is none of that name. */
    public long role(String name) {
        return jdbc.first("select id from jira_role where name = ?", row -> row.getLong(1), name).orElseGet(() -> create(name));
    }

    private long create(String name) {
        long id = counters.next("role");
        jdbc.update("insert into jira_role (id, name) values (?, ?)", id, name);
        return id;
    }

    /** Gives a role to users; those who hold it keep it. */
    public void give(long projectId, String role, Collection<String> userKeys) {
        long id = role(role);
        List<String> holders = holders(projectId, id);
        userKeys.stream().distinct().filter(key -> !holders.contains(key))
            .forEach(key -> jdbc.update("insert into jira_role_actor (project_id, role_id, user_key) values (?, ?, ?)", projectId, id, key));
    }

    public List<String> holders(long projectId, long roleId) {
        return jdbc.list("select user_key from jira_role_actor where project_id = ? and role_id = ? order by user_key", row -> row.getString(1), projectId, roleId);
    }

    /** The ids of the roles a user holds in a project. */
    public List<Long> rolesOf(long projectId, String userKey) {
        return jdbc.list("select role_id from jira_role_actor where project_id = ? and user_key = ? order by role_id", row -> row.getLong(1), projectId, userKey);
    }

    /** The projects in which a user holds any role: those he or she may browse. */
    public List<Long> projectsOf(String userKey) {
        return jdbc.list("select distinct project_id from jira_role_actor where user_key = ? order by project_id", row -> row.getLong(1), userKey);
    }

    public Level createLevel(long projectId, String name, String role) {
        Level level = new Level(counters.next("security"), projectId, name, role(role));
        jdbc.update("insert into jira_security_level (id, project_id, name, role_id) values (?, ?, ?, ?)", level.id(), projectId, name, level.roleId());
        return level;
    }

    public List<Level> levels() {
        return jdbc.list("select * from jira_security_level order by id", row -> new Level(row.getLong("id"), row.getLong("project_id"), row.getString("name"), row.getLong("role_id")));
    }

    /** The levels a user may see, over all projects. */
    public List<Long> levelsOf(String userKey) {
        return jdbc.list("select l.id from jira_security_level l join jira_role_actor a on a.project_id = l.project_id and a.role_id = l.role_id where a.user_key = ?", row -> row.getLong(1), userKey);
    }
}
