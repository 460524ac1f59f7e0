package io.tandem.sandbox.jira.service;

import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.store.JiraStore;
import io.tandem.sandbox.jira.store.RoleStore;
import java.util.List;
import java.util.Map;

/**
 * Who may do what: any role in a project lets one browse it, any but "Viewers" lets one work there, "Administrators" administers it. Issues with a security
 * level are seen by the level's role only. Anonymous visitors ({@code null}) see nothing.
 */
public final class Access {
    /** The permission scheme of every project that was given no other. */
    public static final long USUAL_SCHEME = 10_000;
    /** The permission scheme in which people edit the issues they reported or have, and no others. */
    public static final long OWN_ISSUES = 10_001;
    private static final String SCHEME_OWNER = "project.scheme";
    private static final String SCHEME = "permission";

    private final JiraStore store;
    private final People people;

    public Access(JiraStore store, People people) {
        this.store = store;
        this.people = people;
    }

    public boolean mayBrowse(long projectId, String userKey) {
        return userKey != null && !store.roles().rolesOf(projectId, userKey).isEmpty();
    }

    /** Browse permission and issue security together. */
    public boolean maySee(IssueData issue, String userKey) {
        return mayBrowse(issue.projectId, userKey) && (issue.securityLevel == null || store.roles().levelsOf(userKey).contains(issue.securityLevel));
    }

    public boolean mayWork(long projectId, String userKey) {
        return holdsOtherThan(projectId, userKey, "Viewers");
    }

    /** Working there, and in a project with the scheme of own issues being the issue's reporter or assignee. */
    public boolean mayEdit(IssueData issue, String userKey) {
        return mayWork(issue.projectId, userKey) && (scheme(issue.projectId) != OWN_ISSUES || userKey.equals(issue.reporter) || userKey.equals(issue.assignee));
    }

    /** The number of the project's permission scheme. */
    public long scheme(long projectId) {
        return store.desk().property(SCHEME_OWNER, projectId, SCHEME).map(Long::parseLong).orElse(USUAL_SCHEME);
    }

    /** Gives the project another permission scheme. */
    public void useScheme(long projectId, long scheme) {
        store.desk().setProperty(SCHEME_OWNER, projectId, SCHEME, scheme == USUAL_SCHEME ? null : Long.toString(scheme));
    }

    public boolean mayAdminister(long projectId, String userKey) {
        return holds(projectId, userKey, "Administrators");
    }

    public boolean isAdministrator(String userKey) {
        return people.byKey(userKey).filter(Person::administrator).isPresent();
    }

    /** The permission by Jira's name, e.g. BROWSE_PROJECTS. */
    public boolean has(String permission, long projectId, String userKey) {
        return switch (permission) {
            case "BROWSE_PROJECTS" -> mayBrowse(projectId, userKey);
            case "ADMINISTER_PROJECTS" -> mayAdminister(projectId, userKey);
            default -> mayWork(projectId, userKey);
        };
    }

    public List<Long> projects(String userKey) {
        return userKey == null ? List.of() : store.roles().projectsOf(userKey);
    }

    public boolean holds(long projectId, String userKey, String role) {
        RoleStore roles = store.roles();
        Map<Long, String> names = roles.roles();
        return userKey != null && roles.rolesOf(projectId, userKey).stream().anyMatch(id -> role.equals(names.get(id)));
    }

    private boolean holdsOtherThan(long projectId, String userKey, String role) {
        Map<Long, String> names = store.roles().roles();
        return userKey != null && store.roles().rolesOf(projectId, userKey).stream().anyMatch(id -> !role.equals(names.get(id)));
    }
}
