package io.tandem.adapter.jira.review;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.tandem.review.model.RelatedIssue;
import io.tandem.review.port.RelatedIssues;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Related issues as Jira shows them to a person: links by its managers, components and releases in common by its index. */
public final class JiraRelatedIssues implements RelatedIssues {
    private static final Logger LOG = LoggerFactory.getLogger(JiraRelatedIssues.class);
    private static final int MOST_FOLLOWED = 20;
    private static final String EPIC_LINK = "Epic Link";
    private static final String EPIC = "Epic";

    private final IssueManager issues;
    private final IssueLinkManager links;
    private final CustomFieldManager customFields;
    private final SearchService search;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraRelatedIssues(IssueManager issues, IssueLinkManager links, CustomFieldManager customFields, SearchService search, PermissionManager permissions, UserManager users) {
        this.issues = issues;
        this.links = links;
        this.customFields = customFields;
        this.search = search;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public List<RelatedIssue> list(Actor viewer, String issueKey, List<String> components, int most) {
        Issue issue = issues.getIssueObject(issueKey);
        ApplicationUser user = users.getUserByKey(viewer.key());
        if (issue == null || user == null) {
            return List.of();
        }
        Relations relations = new Relations(issue.getKey(), other -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, user));
        addFamily(issue, relations);
        addLinked(issue, relations);
        addEpic(issue, user, most, relations);
        addSharing(issue, components, user, most, relations);
        return relations.list(most);
    }

    private static void addFamily(Issue issue, Relations relations) {
        if (issue.getParentObject() != null) {
            relations.add(issue.getParentObject(), Reason.of("review.related.parent"));
        }
        stream(issue.getSubTaskObjects()).forEach(part -> relations.add(part, Reason.of("review.related.part")));
    }

    private void addLinked(Issue issue, Relations relations) {
        addLinks(issue, "review.related.link", relations);
        for (Issue linked : relations.listLinked().stream().limit(MOST_FOLLOWED).toList()) {
            addLinks(linked, "review.related.step", relations);
        }
    }

    /** Sub-tasks are told by their parent already. */
    private void addLinks(Issue from, String reason, Relations relations) {
        links.getOutwardLinks(from.getId()).stream().filter(link -> !link.getIssueLinkType().isSubTaskLinkType())
                .forEach(link -> relations.addLink(link.getDestinationObject(), Reason.of(reason, from.getKey(), link.getIssueLinkType().getOutward(), key(link.getDestinationObject()))));
        links.getInwardLinks(from.getId()).stream().filter(link -> !link.getIssueLinkType().isSubTaskLinkType())
                .forEach(link -> relations.addLink(link.getSourceObject(), Reason.of(reason, key(link.getSourceObject()), link.getIssueLinkType().getOutward(), from.getKey())));
    }

    /** Only where Jira Software has its field. */
    private void addEpic(Issue issue, ApplicationUser user, int most, Relations relations) {
        if (customFields.getCustomFieldObjectsByName(EPIC_LINK).isEmpty()) {
            return;
        }
        Object value = customFields.getCustomFieldObjectsByName(EPIC_LINK).stream().map(issue::getCustomFieldValue).filter(Objects::nonNull).findFirst().orElse(null);
        Issue epic = value instanceof Issue found ? found : value == null ? null : issues.getIssueObject(value.toString());
        if (epic != null) {
            relations.add(epic, Reason.of("review.related.epic"));
            search("\"" + EPIC_LINK + "\" = " + epic.getKey(), issue, user, most).forEach(other -> relations.add(other, Reason.of("review.related.epic.same", epic.getKey())));
        }
        if (issue.getIssueType() != null && issue.getIssueType().getName().equals(EPIC)) {
            search("\"" + EPIC_LINK + "\" = " + issue.getKey(), issue, user, most).forEach(other -> relations.add(other, Reason.of("review.related.epic.part")));
        }
    }

    private void addSharing(Issue issue, List<String> components, ApplicationUser user, int most, Relations relations) {
        List<ProjectComponent> touched = stream(issue.getProjectObject().getComponents()).filter(component -> components.stream().anyMatch(component.getName()::equalsIgnoreCase)).toList();
        for (Issue other : find(issue, "component", touched, ProjectComponent::getId, user, most)) {
            relations.add(other, Reason.of("review.related.component", common(other.getComponents(), touched, ProjectComponent::getName)));
        }
        List<Version> releases = stream(issue.getFixVersions()).filter(version -> !version.isReleased()).toList();
        for (Issue other : find(issue, "fixVersion", releases, Version::getId, user, most)) {
            relations.add(other, Reason.of("review.related.release", common(other.getFixVersions(), releases, Version::getName)));
        }
    }

    /** Open issues that have one of these values, the last changed first. Values go in by number: names could be anything. */
    private <T> List<Issue> find(Issue issue, String field, List<T> values, Function<T, Long> id, ApplicationUser user, int most) {
        if (values.isEmpty()) {
            return List.of();
        }
        String ids = values.stream().map(id).map(String::valueOf).collect(Collectors.joining(", "));
        return search("project = " + issue.getProjectObject().getId() + " AND " + field + " in (" + ids + ")", issue, user, most);
    }

    private List<Issue> search(String jql, Issue issue, ApplicationUser user, int most) {
        Query query = search.parseQuery(user, jql + " AND statusCategory != Done ORDER BY updated DESC").getQuery();
        try {
            return query == null ? List.of() : search.search(user, query, new PagerFilter<>(0, most)).getResults();
        } catch (SearchException broken) {
            LOG.warn("Issues related to {} cannot be searched: {}", issue.getKey(), jql, broken);
            return List.of();
        }
    }

    private static <T> String common(Collection<T> have, List<T> wanted, Function<T, String> name) {
        List<String> names = wanted.stream().map(name).toList();
        return stream(have).map(name).filter(names::contains).sorted().collect(Collectors.joining(", "));
    }

    private static String key(Issue issue) {
        return issue == null ? "" : issue.getKey();
    }

    private static <T> Stream<T> stream(Collection<T> values) {
        return values == null ? Stream.empty() : values.stream();
    }
}
