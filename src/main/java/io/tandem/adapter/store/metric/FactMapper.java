package io.tandem.adapter.store.metric;

import io.tandem.metric.model.DoneIssue;
import io.tandem.metric.model.IssueCounts;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueIdentity;
import io.tandem.metric.model.IssuePlan;
import io.tandem.metric.model.IssueTimes;
import io.tandem.metric.model.StatusCategory;
import io.tandem.metric.model.StoredFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Between facts and their rows. */
final class FactMapper {
    private static final int TYPE_LENGTH = 255;

    static final String DONE_COLUMNS = "ID, ISSUE_ID, ISSUE_TYPE, STARTED_AT, DONE_AT, ESTIMATE_SECONDS, POINTS, COMPONENT_NAMES, LOGGED_SECONDS";

    private FactMapper() { }

    static Map<String, Object> columns(IssueFact fact, long jobId, Instant changedAt) {
        Map<String, Object> row = new HashMap<>();
        row.put("ISSUE_ID", fact.identity().id());
        row.put("ISSUE_KEY", fact.identity().key());
        row.put("PROJECT_KEY", fact.identity().projectKey());
        row.put("ISSUE_TYPE", shortened(fact.identity().type()));
        row.put("DEFECT", fact.identity().isDefect());
        row.put("CATEGORY", fact.category().name());
        putTimes(row, fact.times());
        putPlan(row, fact.plan());
        putCounts(row, fact.counts());
        row.put("DETAILS", FactDetails.write(fact));
        row.put("COMPONENT_NAMES", FactDetails.names(fact.plan().components()));
        row.put("LOGGED_SECONDS", fact.workSeconds());
        row.put("SPRINT_AHEAD", fact.plan().sprints().stream().anyMatch(sprint -> sprint.isKnown() && sprint.started() == null));
        row.put("CHANGED_AT", millis(changedAt));
        row.put("JOB_ID", jobId);
        return row;
    }

    private static void putTimes(Map<String, Object> row, IssueTimes times) {
        row.put("CREATED_AT", millis(times.created()));
        row.put("COMMITTED_AT", millis(times.committed()));
        row.put("STARTED_AT", millis(times.started()));
        row.put("DONE_AT", millis(times.done()));
        row.put("PLANNED_DUE", number(times.plannedDue()));
    }

    private static void putPlan(Map<String, Object> row, IssuePlan plan) {
        row.put("DUE_DAY", number(plan.due()));
        row.put("ESTIMATE_SECONDS", plan.originalEstimateSeconds());
        row.put("SPENT_SECONDS", plan.timeSpentSeconds());
        row.put("POINTS", plan.points());
    }

    private static void putCounts(Map<String, Object> row, IssueCounts counts) {
        row.put("BACKWARD_MOVES", counts.backwardMoves());
        row.put("REOPENED", counts.reopened());
        row.put("DUE_MOVES", counts.dueDateMoves());
        row.put("POINTS_CHANGES", counts.pointsChanges());
        row.put("SPRINT_MOVES", counts.sprintMoves());
        row.put("ASSIGNEE_MOVES", counts.assigneeChanges());
    }

    static IssueFact fact(IssueFactRow row) {
        FactDetails details = FactDetails.read(row.getDetails());
        return new IssueFact(
                new IssueIdentity(row.getIssueId(), row.getIssueKey(), row.getProjectKey(), row.getIssueType(), row.getDefect()),
                StatusCategory.valueOf(row.getCategory()),
                new IssueTimes(time(row.getCreatedAt()), time(row.getCommittedAt()), time(row.getStartedAt()), time(row.getDoneAt()), day(row.getPlannedDue())),
                new IssuePlan(day(row.getDueDay()), row.getEstimateSeconds(), row.getSpentSeconds(), row.getPoints(), details.components(), details.releases(), details.sprints(), details.componentIds()),
                details.happenings(), details.blocked(), details.waiting(), details.scopeChanges(), details.work(), details.blockerIds());
    }

    static StoredFact stored(IssueFactRow row) {
        return new StoredFact(fact(row), time(row.getChangedAt()), row.getJobId());
    }

    static DoneIssue done(IssueFactRow row) {
        return new DoneIssue(row.getIssueId(), row.getIssueType(), FactDetails.readNames(row.getComponentNames()), row.getPoints(), row.getEstimateSeconds(), time(row.getStartedAt()),
                time(row.getDoneAt()), row.getLoggedSeconds());
    }

    static Long millis(Instant at) {
        return at == null ? null : at.toEpochMilli();
    }

    static Instant time(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    static Long number(LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }

    static LocalDate day(Long number) {
        return number == null ? null : LocalDate.ofEpochDay(number);
    }

    private static String shortened(String type) {
        return type.length() <= TYPE_LENGTH ? type : type.substring(0, TYPE_LENGTH);
    }
}
