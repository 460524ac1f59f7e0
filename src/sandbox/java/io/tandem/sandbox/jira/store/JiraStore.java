package io.tandem.sandbox.jira.store;

import java.util.function.Supplier;
import javax.sql.DataSource;

/** All the stand-in Jira keeps. Creates and migrates its tables when it is made; holds no rows itself, so several processes may share a database. */
public final class JiraStore {
    private final Jdbc jdbc;
    private final ProjectStore projects;
    private final RoleStore roles;
    private final ConstantStore constants;
    private final IssueStore issues;
    private final HistoryStore history;
    private final ActivityStore activity;
    private final DeskStore desk;
    private final FilterStore filters;
    private final GroupStore groups;
    private final BulkWriter bulk;

    public JiraStore(DataSource source) {
        jdbc = new Jdbc(source);
        new Schema(jdbc).migrate();
        Counters counters = new Counters(jdbc);
        projects = new ProjectStore(jdbc, counters);
        roles = new RoleStore(jdbc, counters);
        constants = new ConstantStore(jdbc, counters);
        issues = new IssueStore(jdbc, counters);
        history = new HistoryStore(jdbc, counters);
        activity = new ActivityStore(jdbc, counters);
        desk = new DeskStore(jdbc, counters);
        filters = new FilterStore(jdbc, counters);
        groups = new GroupStore(jdbc);
        bulk = new BulkWriter(jdbc, counters, issues);
    }

    public ProjectStore projects() {
        return projects;
    }

    public RoleStore roles() {
        return roles;
    }

    public ConstantStore constants() {
        return constants;
    }

    public IssueStore issues() {
        return issues;
    }

    public HistoryStore history() {
        return history;
    }

    public ActivityStore activity() {
        return activity;
    }

    public GroupStore groups() {
        return groups;
    }

    public DeskStore desk() {
        return desk;
    }

    public FilterStore filters() {
        return filters;
    }

    public BulkWriter bulk() {
        return bulk;
    }

    /** Runs work in one transaction of this store; nested calls join. */
    public <T> T transaction(Supplier<T> work) {
        return jdbc.transaction(work);
    }
}
