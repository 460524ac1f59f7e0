package io.tandem.adapter.jira.debt;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.repayment.port.ReleaseIssues;
import io.tandem.shared.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fix versions through Jira's own checked way of changing issues, as the person: permissions, screens, history, events and notifications are those of an edit by hand. */
public final class JiraReleaseIssues implements ReleaseIssues {
    private static final Logger LOG = LoggerFactory.getLogger(JiraReleaseIssues.class);

    private final IssueManager issues;
    private final IssueService service;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraReleaseIssues(IssueManager issues, IssueService service, PermissionManager permissions, UserManager users) {
        this.issues = issues;
        this.service = service;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public List<IssueOutcome> check(Actor actor, String projectKey, ReleaseRef release, Collection<Long> issueIds) {
        return each(actor, projectKey, release, issueIds, (issue, user) -> refusalOrAdded(issue, validate(issue, user, release)));
    }

    @Override
    public List<IssueOutcome> add(Actor actor, String projectKey, ReleaseRef release, Collection<Long> issueIds) {
        return each(actor, projectKey, release, issueIds, (issue, user) -> add(issue, user, release));
    }

    private List<IssueOutcome> each(Actor actor, String projectKey, ReleaseRef release, Collection<Long> issueIds, BiFunction<Issue, ApplicationUser, IssueOutcome> work) {
        ApplicationUser user = users.getUserByKey(actor.key());
        List<IssueOutcome> outcomes = new ArrayList<>();
        for (Issue issue : issueIds.isEmpty() || user == null ? List.<Issue>of() : issues.getIssueObjects(issueIds)) {
            if (issue != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
                Outcome standing = standing(issue, user, projectKey, release);
                outcomes.add(standing == null ? work.apply(issue, user) : outcome(issue, standing, ""));
            }
        }
        return outcomes;
    }

    /** What can be said without trying; null when it has to be tried. */
    private Outcome standing(Issue issue, ApplicationUser user, String projectKey, ReleaseRef release) {
        if (!issue.getProjectObject().getKey().equals(projectKey)) {
            return Outcome.OTHER_PROJECT;
        }
        if (isIn(issue, release)) {
            return Outcome.ALREADY;
        }
        if (issue.getStatus().getStatusCategory() != null && StatusCategory.COMPLETE.equals(issue.getStatus().getStatusCategory().getKey())) {
            return Outcome.DONE;
        }
        return service.isEditable(issue, user) ? null : Outcome.FORBIDDEN;
    }

    // A refusal of one issue, of whatever kind, must not keep the others from being told: the items are planned by then.
    private IssueOutcome add(Issue issue, ApplicationUser user, ReleaseRef release) {
        try {
            IssueService.UpdateValidationResult validated = validate(issue, user, release);
            if (!validated.isValid()) {
                return refusalOrAdded(issue, validated);
            }
            IssueService.IssueResult updated = service.update(user, validated);
            boolean isTaken = !updated.isValid() || isIn(issues.getIssueObject(issue.getId()), release);
            return isTaken ? refusalOrAdded(issue, updated) : outcome(issue, Outcome.REFUSED, "");
        } catch (RuntimeException unexpected) {
            LOG.warn("{} could not be put into {}", issue.getKey(), release.name(), unexpected);
            return outcome(issue, Outcome.REFUSED, "");
        }
    }

    private IssueService.UpdateValidationResult validate(Issue issue, ApplicationUser user, ReleaseRef release) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        Stream<Long> present = issue.getFixVersions().stream().map(Version::getId);
        input.setFixVersionIds(Stream.concat(present, Stream.of(release.id())).distinct().toArray(Long[]::new));
        return service.validateUpdate(user, issue.getId(), input);
    }

    private static boolean isIn(Issue issue, ReleaseRef release) {
        return issue.getFixVersions().stream().anyMatch(version -> Objects.equals(version.getId(), release.id()));
    }

    private static IssueOutcome refusalOrAdded(Issue issue, ServiceResult result) {
        ErrorCollection errors = result.getErrorCollection();
        if (result.isValid()) {
            return outcome(issue, Outcome.ADDED, "");
        }
        Outcome refusal = errors.getReasons().contains(ErrorCollection.Reason.FORBIDDEN) ? Outcome.FORBIDDEN : Outcome.REFUSED;
        return outcome(issue, refusal, Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream()).collect(Collectors.joining(" ")));
    }

    private static IssueOutcome outcome(Issue issue, Outcome outcome, String message) {
        return new IssueOutcome(new IssueRef(issue.getId(), issue.getKey(), issue.getSummary()), outcome, message);
    }
}
