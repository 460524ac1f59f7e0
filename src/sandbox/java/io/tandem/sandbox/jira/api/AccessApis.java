package io.tandem.sandbox.jira.api;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.sandbox.jira.service.Access;
import io.tandem.sandbox.jira.service.Person;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PermissionManager, GlobalPermissionManager, ProjectRoleManager and GroupManager. */
public final class AccessApis {
    private AccessApis() {
    }

    /** PermissionManager. */
    public record Permissions(Views views, Access access) {
        public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
            boolean mayTouch = issue != null && (!"EDIT_ISSUES".equals(permission.permissionKey()) || access.mayEdit(((JiraIssue) issue).data(), Views.key(user)));
            return mayTouch && access.maySee(((JiraIssue) issue).data(), Views.key(user)) && access.has(permission.permissionKey(), issue.getProjectId(), Views.key(user));
        }

        public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
            return project != null && access.has(permission.permissionKey(), project.getId(), Views.key(user));
        }

        public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user, boolean issueCreation) {
            return hasPermission(permission, project, user);
        }

        public boolean hasProjects(ProjectPermissionKey permission, ApplicationUser user) {
            return !getProjects(permission, user).isEmpty();
        }

        public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
            return access.projects(Views.key(user)).stream().map(id -> views.project(id)).filter(project -> hasPermission(permission, project, user)).toList();
        }
    }

    /** GlobalPermissionManager: administrators have all, everybody logged in may pick users. */
    public record GlobalPermissions(Access access) {
        public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
            return user != null && (access.isAdministrator(user.getKey()) || Set.of("USER_PICKER", "BULK_CHANGE").contains(permission.getKey()));
        }
    }

    /** ProjectRoleManager. */
    public record Roles(Views views) {
        public Collection<ProjectRole> getProjectRoles() {
            return roles().entrySet().stream().map(role -> role(role.getKey(), role.getValue())).toList();
        }

        public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
            List<Long> held = user == null ? List.of() : views.store().roles().rolesOf(project.getId(), user.getKey());
            return getProjectRoles().stream().filter(role -> held.contains(role.getId())).toList();
        }

        public ProjectRole getProjectRole(Long id) {
            return getProjectRoles().stream().filter(role -> role.getId().equals(id)).findFirst().orElse(null);
        }

        public ProjectRole getProjectRole(String name) {
            return getProjectRoles().stream().filter(role -> role.getName().equals(name)).findFirst().orElse(null);
        }

        public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
            return user != null && views.store().roles().rolesOf(project.getId(), user.getKey()).contains(role.getId());
        }

        public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
            List<String> keys = views.store().roles().holders(project.getId(), role.getId());
            Set<ApplicationUser> users = keys.stream().map(views::user).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
            return Offer.as(ProjectRoleActors.class, new Actors(role.getId(), project.getId(), users));
        }

        private Map<Long, String> roles() {
            return views.store().roles().roles();
        }

        private static ProjectRole role(Long id, String name) {
            return Offer.as(ProjectRole.class, new RoleView(id, name));
        }
    }

    /** A role. */
    public record RoleView(Long id, String name) {
        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public String getDescription() {
            return "";
        }
    }

    /** The holders of a role in a project. */
    public record Actors(Long roleId, Long projectId, Set<ApplicationUser> users) {
        public Long getProjectRoleId() {
            return roleId;
        }

        public Long getProjectId() {
            return projectId;
        }

        public Set<ApplicationUser> getUsers() {
            return users;
        }

        public Set<ApplicationUser> getApplicationUsers() {
            return users;
        }

        public boolean contains(ApplicationUser user) {
            return users.contains(user);
        }

        public Set<RoleActor> getRoleActors() {
            return users.stream().map(user -> Offer.as(RoleActor.class, new ActorView(user))).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** One holder. */
    public record ActorView(ApplicationUser user) {
        public String getType() {
            return "atlassian-user-role-actor";
        }

        public String getParameter() {
            return user.getKey();
        }

        public String getDescriptor() {
            return user.getDisplayName();
        }

        public Set<ApplicationUser> getUsers() {
            return Set.of(user);
        }
    }

    /** GroupManager: everybody is in jira-software-users, administrators in jira-administrators, others have the members they were given. */
    public record Groups(Views views) {
        private static final String USERS = "jira-software-users";
        private static final String ADMINISTRATORS = "jira-administrators";

        public boolean isUserInGroup(ApplicationUser user, String groupName) {
            return user != null && getGroupNamesForUser(user).contains(groupName);
        }

        public Collection<String> getGroupNamesForUser(ApplicationUser user) {
            boolean administrator = views.people().byKey(user.getKey()).filter(Person::administrator).isPresent();
            return Stream.concat(administrator ? Stream.of(USERS, ADMINISTRATORS) : Stream.of(USERS), views.store().groups().groupsOf(user.getKey()).stream()).toList();
        }

        public Collection<ApplicationUser> getUsersInGroup(String groupName) {
            Stream<Person> people = views.people().list().stream();
            List<String> members = views.store().groups().members(groupName);
            return people.filter(person -> groupName.equals(USERS) || groupName.equals(ADMINISTRATORS) && person.administrator() || members.contains(person.key())).map(Views::user).toList();
        }

        public Collection<ApplicationUser> getUsersInGroup(Group group) {
            return getUsersInGroup(group.getName());
        }

        public Group getGroup(String groupName) {
            return groupExists(groupName) ? () -> groupName : null;
        }

        public boolean groupExists(String groupName) {
            return List.of(USERS, ADMINISTRATORS).contains(groupName) || views.store().groups().names().contains(groupName);
        }
    }
}
