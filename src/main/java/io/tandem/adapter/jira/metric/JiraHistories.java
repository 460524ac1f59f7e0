package io.tandem.adapter.jira.metric;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import io.tandem.metric.model.BlockingLink;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.IssueIdentity;
import io.tandem.metric.model.IssuePlan;
import io.tandem.metric.model.PlannedRelease;
import io.tandem.metric.model.StatusRef;
import io.tandem.metric.model.WorkEntry;
import io.tandem.metric.port.Histories;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericEntityException;

/** Issues from Jira's managers, not from its index: facts must be complete, and a change is in the database before it is in the index. */
public final class JiraHistories implements Histories {
    private static final String POINTS = "Story Points";
    private static final String SPRINT = "Sprint";

    private final ProjectManager projects;
    private final IssueManager issues;
    private final ChangeHistoryManager changes;
    private final WorklogManager worklogs;
    private final ConstantsManager constants;
    private final CustomFieldManager customFields;

    public JiraHistories(ProjectManager projects, IssueManager issues, ChangeHistoryManager changes, WorklogManager worklogs, ConstantsManager constants, CustomFieldManager customFields) {
        this.projects = projects;
        this.issues = issues;
        this.changes = changes;
        this.worklogs = worklogs;
        this.constants = constants;
        this.customFields = customFields;
    }

    @Override
    public List<Long> listIssueIds(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        if (project == null) {
            return List.of();
        }
        try {
            return issues.getIssueIdsForProject(project.getId()).stream().sorted().toList();
        } catch (GenericEntityException unreadable) {
            throw new IllegalStateException("The issues of " + projectKey + " cannot be listed.", unreadable);
        }
    }

    @Override
    public List<IssueHistory> list(Collection<Long> issueIds) {
        Names names = new Names(new JiraStatuses(constants), new HashMap<>(), new HashMap<>(), new HashMap<>(), field(POINTS), field(SPRINT));
        return issues.getIssueObjects(issueIds).stream().filter(Objects::nonNull).<IssueHistory>map(issue -> history(issue, names)).toList();
    }

    private CustomField field(String name) {
        return customFields.getCustomFieldObjectsByName(name).stream().findFirst().orElse(null);
    }

    /** What many issues share, looked up once for all of them. */
    private record Names(JiraStatuses statuses, Map<String, String> types, Map<Long, String> projects, Map<String, Optional<LinkReading.Blocker>> blockers, CustomField points, CustomField sprint) {
        String type(Issue issue) {
            return issue.getIssueTypeId() == null ? "" : types.computeIfAbsent(issue.getIssueTypeId(), id -> issue.getIssueType() == null ? "" : issue.getIssueType().getName());
        }

        String project(Issue issue) {
            return projects.computeIfAbsent(issue.getProjectId(), id -> issue.getProjectObject().getKey());
        }
    }

    private IssueHistory history(Issue issue, Names names) {
        HistoryReading reading = HistoryReading.of(changes.getChangeHistories(issue), names.statuses());
        return history(issue, names, reading, plan(issue, names, reading), work(issue, reading), reading.links().links(key -> blocker(key, names)));
    }

    private IssueHistory history(Issue issue, Names names, HistoryReading reading, IssuePlan plan, List<WorkEntry> work, List<BlockingLink> links) {
        IssueIdentity identity = new IssueIdentity(issue.getId(), issue.getKey(), names.project(issue), names.type(issue), false);
        StatusRef status = new StatusRef(issue.getStatusId(), names.statuses().name(issue.getStatusId()));
        return new IssueHistory(identity, issue.getCreated().toInstant(), names.statuses().category(issue.getStatusId(), null),
                issue.getResolutionDate() == null ? null : issue.getResolutionDate().toInstant(), plan, reading.moves(), reading.changes(), work, status, issue.getIssueTypeId(), links);
    }

    /** Once for all the issues it blocks. */
    private Optional<LinkReading.Blocker> blocker(String key, Names names) {
        Optional<LinkReading.Blocker> known = names.blockers().get(key);
        if (known == null) {
            known = Optional.ofNullable(issues.getIssueObject(key)).map(other -> blocker(other, names));
            names.blockers().put(key, known);
        }
        return known;
    }

    private LinkReading.Blocker blocker(Issue other, Names names) {
        HistoryReading reading = HistoryReading.of(changes.getChangeHistories(other), names.statuses());
        return new LinkReading.Blocker(other.getId(), IssueFacts.unresolved(history(other, names, reading, IssuePlan.none(), List.of(), List.of())));
    }

    private static IssuePlan plan(Issue issue, Names names, HistoryReading reading) {
        Object points = value(issue, names.points());
        return new IssuePlan(day(issue.getDueDate()), issue.getOriginalEstimate(), issue.getTimeSpent(), points instanceof Number number ? Double.valueOf(number.doubleValue()) : null,
                stream(issue.getComponents()).map(ProjectComponent::getName).toList(), stream(issue.getFixVersions()).map(JiraHistories::release).toList(),
                SprintReading.of(value(issue, names.sprint()), reading.changes()), stream(issue.getComponents()).map(component -> String.valueOf(component.getId())).toList());
    }

    private static Object value(Issue issue, CustomField field) {
        return field == null ? null : issue.getCustomFieldValue(field);
    }

    private static PlannedRelease release(Version version) {
        return new PlannedRelease(version.getName(), day(version.getStartDate()), day(version.getReleaseDate()), String.valueOf(version.getId()));
    }

    /** Where Jira keeps no work logs (imported projects), its history still tells how the time spent grew. */
    private List<WorkEntry> work(Issue issue, HistoryReading reading) {
        if (issue.getTimeSpent() == null || issue.getTimeSpent() == 0) {
            return reading.work();
        }
        List<WorkEntry> logged = worklogs.getByIssue(issue).stream().map(log -> new WorkEntry(log.getStartDate().toInstant(), log.getAuthorKey(), log.getTimeSpent())).toList();
        return logged.isEmpty() ? reading.work() : logged;
    }

    private static <T> Stream<T> stream(Collection<T> values) {
        return values == null ? Stream.empty() : values.stream();
    }

    /** Jira keeps a day as its first moment in the server's zone. */
    private static LocalDate day(Date date) {
        return date == null ? null : new Timestamp(date.getTime()).toLocalDateTime().toLocalDate();
    }
}
