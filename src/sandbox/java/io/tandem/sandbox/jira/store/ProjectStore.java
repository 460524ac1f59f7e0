package io.tandem.sandbox.jira.store;

import io.tandem.sandbox.jira.model.ComponentRow;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.VersionRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Projects with their versions and components. Names of both are unique in a project. */
public final class ProjectStore {
    private static final String PROJECT = "select id, project_key, name, description, lead_key, workflow from jira_project ";
    private static final String VERSION = "select * from jira_version ";
    private static final String COMPONENT = "select * from jira_component ";
    private final Jdbc jdbc;
    private final Counters counters;

    ProjectStore(Jdbc jdbc, Counters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    public List<ProjectRow> list() {
        return jdbc.list(PROJECT + "order by name, id", ProjectStore::project);
    }

    public Optional<ProjectRow> find(long id) {
        return jdbc.first(PROJECT + "where id = ?", ProjectStore::project, id);
    }

    public Optional<ProjectRow> find(String key) {
        return jdbc.first(PROJECT + "where project_key = ?", ProjectStore::project, key.toUpperCase(Locale.ROOT));
    }

    public Optional<ProjectRow> findByName(String name) {
        return jdbc.first(PROJECT + "where lower(name) = ?", ProjectStore::project, name.toLowerCase(Locale.ROOT));
    }

    public ProjectRow create(String key, String name, String description, String leadKey, String workflow) {
        ProjectRow project = new ProjectRow(counters.next("project"), key, name, description, leadKey, workflow);
        jdbc.update("insert into jira_project (id, project_key, name, description, lead_key, workflow, next_number) values (?, ?, ?, ?, ?, ?, 1)",
            project.id(), key, name, description, leadKey, workflow);
        return project;
    }

    public List<VersionRow> versions(long projectId) {
        return jdbc.list(VERSION + "where project_id = ? order by sequence, id", ProjectStore::version, projectId);
    }

    public Optional<VersionRow> version(long id) {
        return jdbc.first(VERSION + "where id = ?", ProjectStore::version, id);
    }

    public Optional<VersionRow> version(long projectId, String name) {
        return jdbc.first(VERSION + "where project_id = ? and lower(name) = ?", ProjectStore::version, projectId, name.toLowerCase(Locale.ROOT));
    }

    /** Adds a version, or replaces the one with its id. Id 0 and sequence 0 = next ones. */
    public VersionRow save(VersionRow version) {
        if (version.id() != 0) {
            jdbc.update("update jira_version set name = ?, description = ?, start_date = ?, release_date = ?, released = ?, archived = ?, sequence = ? where id = ?",
                version.name(), version.description(), version.start(), version.release(), version.released(), version.archived(), version.sequence(), version.id());
            return version;
        }
        int sequence = version.sequence() != 0 ? version.sequence() : 1 + (int) jdbc.number("select coalesce(max(sequence), 0) from jira_version where project_id = ?", version.projectId());
        VersionRow stored = new VersionRow(counters.next("version"), version.projectId(), version.name(), version.description(), version.start(), version.release(),
            version.released(), version.archived(), sequence);
        jdbc.update("insert into jira_version (id, project_id, name, description, start_date, release_date, released, archived, sequence) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            stored.id(), stored.projectId(), stored.name(), stored.description(), stored.start(), stored.release(), stored.released(), stored.archived(), sequence);
        return stored;
    }

    public List<ComponentRow> components(long projectId) {
        return jdbc.list(COMPONENT + "where project_id = ? order by name", ProjectStore::component, projectId);
    }

    public Optional<ComponentRow> component(long id) {
        return jdbc.first(COMPONENT + "where id = ?", ProjectStore::component, id);
    }

    public Optional<ComponentRow> component(long projectId, String name) {
        return jdbc.first(COMPONENT + "where project_id = ? and lower(name) = ?", ProjectStore::component, projectId, name.toLowerCase(Locale.ROOT));
    }

    public ComponentRow createComponent(long projectId, String name, String description, String leadKey) {
        ComponentRow component = new ComponentRow(counters.next("component"), projectId, name, description, leadKey);
        jdbc.update("insert into jira_component (id, project_id, name, description, lead_key) values (?, ?, ?, ?, ?)", component.id(), projectId, name, description, leadKey);
        return component;
    }

    private static ProjectRow project(ResultSet row) throws SQLException {
        return new ProjectRow(row.getLong("id"), row.getString("project_key"), row.getString("name"), row.getString("description"), row.getString("lead_key"), row.getString("workflow"));
    }

    private static VersionRow version(ResultSet row) throws SQLException {
        return new VersionRow(row.getLong("id"), row.getLong("project_id"), row.getString("name"), row.getString("description"), Jdbc.day(row, "start_date"), Jdbc.day(row, "release_date"),
            row.getBoolean("released"), row.getBoolean("archived"), row.getInt("sequence"));
    }

    private static ComponentRow component(ResultSet row) throws SQLException {
        return new ComponentRow(row.getLong("id"), row.getLong("project_id"), row.getString("name"), row.getString("description"), row.getString("lead_key"));
    }
}
