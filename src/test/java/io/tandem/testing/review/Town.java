package io.tandem.testing.review;

import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.model.Delegation;
import io.tandem.review.model.IssueScope;
import io.tandem.review.port.IssueScopes;
import io.tandem.review.port.ProjectShape;
import io.tandem.review.port.ReviewedIssues;
import io.tandem.review.port.WorkingGroup;
import io.tandem.shared.Actor;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import java.util.Collection;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is who and may what: dev and olga develop in DEMO, petra, emil and ada hold its three roles, admin administers, guest may only look, ghost sees nothing. SEC and DEMO-9 are for ada
 * and admin alone.
 */
public final class Town implements ProjectAccess, ReviewedIssues, ProjectShape, WorkingGroup {
    public static final Actor ADMIN = new Actor("admin", "Admin");
    public static final Actor GUEST = new Actor("guest", "Guest");
    public static final Actor GHOST = new Actor("ghost", "Ghost");
    private static final List<Actor> ALL = List.of(ADMIN, GUEST, GHOST, Reviews.DEV, Reviews.OLGA, Reviews.PETRA, Reviews.EMIL, Reviews.ADA);
    private static final Set<String> SECRET = Set.of("DEMO-9", "SEC-1");

    private final Map<String, List<Actor>> roles = new HashMap<>(Map.of("Project Managers", List.of(Reviews.PETRA), "Engineering Managers", List.of(Reviews.EMIL), "Architects", List.of(Reviews.ADA)));

    private final Map<String, List<Actor>> teamRoles = new HashMap<>();
    private final List<Delegation> absences = new ArrayList<>();
    private final Set<String> deactivated = new HashSet<>();

    public void putIntoTeamRole(String role, Actor... people) {
        teamRoles.put(role, List.of(people));
    }

    private final Map<Long, IssueScope> scopes = new HashMap<>();

    /** What the issue asks for now; null when it was deleted. */
    public void asksFor(long issueId, IssueScope scope) {
        scopes.put(issueId, scope);
    }

    /** What issues ask for; those nobody said anything about ask for the same small thing. */
    public IssueScopes scopes() {
        return issueId -> scopes.containsKey(issueId) ? Optional.ofNullable(scopes.get(issueId))
                : Optional.of(new IssueScope(28_800L, "Replace the payment client", "The old one is no longer maintained.", List.of("2.0"), List.of()));
    }

    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<Long, ReviewedIssue> moved = new HashMap<>();

    public void livesIn(Actor person, String zone) {
        zones.put(person.key(), ZoneId.of(zone));
    }

    public ZoneId zone(Actor person) {
        return zones.getOrDefault(person.key(), ZoneOffset.UTC);
    }

    /** The issue has this key from now on; null deletes it. */
    public void moves(long issueId, String key) {
        moved.put(issueId, key == null ? null : new ReviewedIssue(issueId, key, key.split("-")[0]));
    }

    /** The working group knows that this person is away and who stands in. */
    public void isAway(Delegation absence) {
        absences.add(absence);
    }

    public void deactivate(Actor person) {
        deactivated.add(person.key());
    }

    @Override
    public List<Delegation> listDelegations(String projectKey) {
        return List.copyOf(absences);
    }

    @Override
    public List<Actor> listWithRole(String projectKey, String role) {
        return teamRoles.getOrDefault(role, List.of());
    }

    @Override
    public List<String> listComponents(String projectKey) {
        return List.of("API", "Search", "UI");
    }

    @Override
    public List<String> listRoles() {
        return List.of("Architects", "Engineering Managers", "Project Managers");
    }

    public void putIntoRole(String role, Actor... people) {
        roles.put(role, List.of(people));
    }

    @Override
    public Optional<ReviewedIssue> find(String issueKey) {
        return issueKey.matches("(DEMO|SEC)-[1-9]\\d{0,3}") ? Optional.of(new ReviewedIssue(10_000 + Long.parseLong(issueKey.replaceAll("\\D", "")) + (issueKey.startsWith("SEC") ? 90_000 : 0), issueKey, issueKey.split("-")[0])) : Optional.empty();
    }

    @Override
    public Optional<ReviewedIssue> find(long issueId) {
        if (moved.containsKey(issueId)) {
            return Optional.ofNullable(moved.get(issueId));
        }
        return find((issueId > 90_000 ? "SEC-" : "DEMO-") + issueId % 10_000);
    }

    /** The same town as a directory of its people; names are keys. */
    public People people() {
        return new People() {
            @Override
            public Optional<Actor> find(String userKey) {
                return findByName(userKey);
            }

            @Override
            public Optional<Actor> findByName(String userName) {
                return ALL.stream().filter(person -> person.key().equals(userName)).findFirst();
            }

            @Override
            public boolean isActive(Actor person) {
                return !deactivated.contains(person.key()) && findByName(person.key()).isPresent();
            }
        };
    }

    @Override
    public boolean maySeeProject(Actor actor, String projectKey) {
        return !actor.key().equals("ghost") && (projectKey.equals("DEMO") || projectKey.equals("SEC") && isTrusted(actor));
    }

    @Override
    public boolean mayAdministerProject(Actor actor, String projectKey) {
        return maySeeProject(actor, projectKey) && actor.key().equals("admin");
    }

    @Override
    public boolean maySeeIssue(Actor actor, String issueKey) {
        return find(issueKey).filter(issue -> maySeeProject(actor, issue.projectKey()) && (!SECRET.contains(issueKey) || isTrusted(actor))).isPresent();
    }

    @Override
    public boolean mayEditIssue(Actor actor, String issueKey) {
        return maySeeIssue(actor, issueKey) && !actor.key().equals("guest");
    }

    @Override
    public Set<String> listVisibleIssues(Actor actor, Collection<String> issueKeys) {
        return issueKeys.stream().filter(key -> maySeeIssue(actor, key)).collect(Collectors.toSet());
    }

    @Override
    public Set<Long> listVisibleIssueIds(Actor actor, Collection<Long> issueIds) {
        return issueIds.stream().filter(id -> find(id).filter(issue -> maySeeIssue(actor, issue.key())).isPresent()).collect(Collectors.toSet());
    }

    @Override
    public boolean isInRole(Actor actor, String projectKey, String roleName) {
        return listInRole(projectKey, roleName).stream().anyMatch(actor::isSamePersonAs);
    }

    @Override
    public List<Actor> listInRole(String projectKey, String roleName) {
        return roles.getOrDefault(roleName, List.of());
    }

    @Override
    public boolean isSystemAdministrator(Actor actor) {
        return actor.key().equals("admin");
    }

    private static boolean isTrusted(Actor actor) {
        return actor.key().equals("ada") || actor.key().equals("admin");
    }
}
