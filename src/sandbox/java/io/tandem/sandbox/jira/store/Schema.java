package io.tandem.sandbox.jira.store;

import java.util.List;

/** The tables. Each migration runs once, in order; the number reached is kept in {@code jira_schema}. Instants are epoch milliseconds. */
final class Schema {
    private static final String COUNTERS = "insert into jira_counter (name, next_value) select '%1$s', 10000 where not exists (select 1 from jira_counter where name = '%1$s')";
    private static final List<List<String>> MIGRATIONS = List.of(List.of(
        "create table jira_counter (name varchar(60) primary key, next_value bigint not null)",
        "create table jira_user (user_key varchar(190) primary key, name varchar(190), display_name varchar(255), email varchar(255), active boolean)",
        "create table jira_project (id bigint primary key, project_key varchar(60) not null unique, name varchar(255), description text, lead_key varchar(190), workflow varchar(120), next_number bigint not null)",
        "create table jira_role (id bigint primary key, name varchar(120) not null unique)",
        "create table jira_role_actor (project_id bigint not null, role_id bigint not null, user_key varchar(190) not null, primary key (project_id, role_id, user_key))",
        "create index jira_role_actor_user on jira_role_actor (user_key)",
        "create table jira_security_level (id bigint primary key, project_id bigint not null, name varchar(120), role_id bigint not null)",
        "create table jira_version (id bigint primary key, project_id bigint not null, name varchar(255) not null, description text, start_date date, release_date date, released boolean, archived boolean, sequence int, unique (project_id, name))",
        "create table jira_component (id bigint primary key, project_id bigint not null, name varchar(255) not null, description text, lead_key varchar(190), unique (project_id, name))",
        "create table jira_status (id bigint primary key, name varchar(120) not null unique, category varchar(20) not null)",
        "create table jira_constant (kind varchar(12) not null, id bigint not null, name varchar(120) not null, inward varchar(120), outward varchar(120), sub_task boolean, sequence int, primary key (kind, id), unique (kind, name))",
        "create table jira_issue (id bigint primary key, project_id bigint not null, issue_number bigint not null, issue_key varchar(80) not null, type_id bigint not null, status_id bigint not null,"
            + " priority_id bigint, resolution_id bigint, summary varchar(1000), description text, environment text, assignee varchar(190), reporter varchar(190), creator varchar(190), created bigint not null,"
            + " updated bigint not null, resolved bigint, due date, original_estimate bigint, remaining_estimate bigint, time_spent bigint, parent_key varchar(80), epic_key varchar(80), security_level bigint,"
            + " story_points double precision, sprint varchar(1000), flagged boolean)",
        "create unique index jira_issue_by_key on jira_issue (issue_key)",
        "create index jira_issue_by_project on jira_issue (project_id, issue_number)",
        "create index jira_issue_by_updated on jira_issue (updated)",
        "create index jira_issue_by_parent on jira_issue (parent_key)",
        "create table jira_issue_label (issue_id bigint not null, label varchar(255) not null, primary key (issue_id, label))",
        "create table jira_issue_component (issue_id bigint not null, component_id bigint not null, primary key (issue_id, component_id))",
        "create index jira_issue_component_c on jira_issue_component (component_id)",
        "create table jira_issue_version (issue_id bigint not null, version_id bigint not null, fix boolean not null, primary key (issue_id, fix, version_id))",
        "create index jira_issue_version_v on jira_issue_version (version_id)",
        "create table jira_history (id bigint primary key, issue_id bigint not null, author varchar(190), created bigint not null, items text not null)",
        "create index jira_history_issue on jira_history (issue_id)",
        "create table jira_comment (id bigint primary key, issue_id bigint not null, author varchar(190), body text, created bigint, updated bigint)",
        "create index jira_comment_issue on jira_comment (issue_id)",
        "create table jira_worklog (id bigint primary key, issue_id bigint not null, author varchar(190), text text, started bigint, seconds bigint, created bigint, updated bigint)",
        "create index jira_worklog_issue on jira_worklog (issue_id)",
        "create index jira_worklog_updated on jira_worklog (updated)",
        "create table jira_link (id bigint primary key, type_id bigint not null, source_key varchar(80) not null, target_key varchar(80) not null, unique (source_key, target_key, type_id))",
        "create index jira_link_target on jira_link (target_key)",
        "create table jira_property (owner varchar(40) not null, owner_id bigint not null, property_key varchar(190) not null, property_value text, primary key (owner, owner_id, property_key))",
        "create table jira_workflow (name varchar(120) primary key, descriptor text not null, version bigint not null)",
        "create table jira_gadget (id bigint primary key, dashboard_id bigint not null, module varchar(190) not null, board_column int not null, position int not null)",
        "create table jira_mail (id bigint primary key, sent bigint not null, recipient varchar(1000), subject varchar(1000), mime varchar(120), body text)",
        "create table jira_vote (issue_id bigint not null, user_key varchar(190) not null, watching boolean not null, primary key (issue_id, user_key, watching))"), List.of(
        "alter table jira_mail add column headers text",
        "create table jira_moved_issue (old_key varchar(80) primary key, issue_id bigint not null)",
        "create index jira_moved_issue_id on jira_moved_issue (issue_id)",
        // Made at once, so that two nodes never add the same counter.
        COUNTERS.formatted("mail"), COUNTERS.formatted("gadget"), COUNTERS.formatted("comment"), COUNTERS.formatted("worklog"), COUNTERS.formatted("link"),
        "create table jira_group_member (group_name varchar(190) not null, user_key varchar(190) not null, primary key (group_name, user_key))"), List.of(
        COUNTERS.formatted("filter"),
        "create table jira_filter (id bigint primary key, owner varchar(190) not null, name varchar(255) not null, jql text not null, shared boolean not null, unique (owner, name))",
        "create table jira_filter_favourite (filter_id bigint not null, user_key varchar(190) not null, primary key (filter_id, user_key))"));

    private final Jdbc jdbc;

    Schema(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Brings the database up to date; doing so twice, or from two processes one after the other, does nothing more. */
    void migrate() {
        if (jdbc.isH2()) {
            // Texts up to this length stay in their row; H2's default of 256 would send most descriptions to slow side storage.
            jdbc.update("set max_length_inplace_lob 8192");
        }
        jdbc.update("create table if not exists jira_schema (version int not null)");
        int reached = (int) jdbc.number("select coalesce(max(version), 0) from jira_schema");
        for (int version = reached; version < MIGRATIONS.size(); version++) {
            apply(version);
        }
    }

    private void apply(int version) {
        MIGRATIONS.get(version).forEach(jdbc::update);
        jdbc.update("insert into jira_schema (version) values (?)", version + 1);
    }
}
