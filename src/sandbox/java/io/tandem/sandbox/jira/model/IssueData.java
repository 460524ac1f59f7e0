package io.tandem.sandbox.jira.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An issue's row, filled field by field by the importer, the generator and edits: a plain carrier with open fields, copied whenever it leaves the store.
 * Ids of zero mean "not stored yet"; every other field that may be missing is {@code null} then.
 */
public final class IssueData {
    public long id;
    public long projectId;
    public String projectKey;
    public long number;
    public long typeId;
    public long statusId;
    public Long priorityId;
    public Long resolutionId;
    public String summary;
    public String description;
    public String environment;
    public String assignee;
    public String reporter;
    public String creator;
    public Instant created;
    public Instant updated;
    public Instant resolved;
    public LocalDate due;
    public Long originalEstimate;
    public Long remainingEstimate;
    public Long timeSpent;
    public String parentKey;
    public String epicKey;
    public Long securityLevel;
    public Double storyPoints;
    public String sprint;
    public boolean flagged;
    public List<Long> components = new ArrayList<>();
    public List<Long> fixVersions = new ArrayList<>();
    public List<Long> affectedVersions = new ArrayList<>();
    public Set<String> labels = new LinkedHashSet<>();

    /** The issue's key, made of project key and number. */
    public String key() {
        return projectKey + "-" + number;
    }

    /** An independent copy. */
    public IssueData copy() {
        IssueData copy = new IssueData();
        copyIdentity(copy);
        copyTexts(copy);
        copyTimes(copy);
        copy.components = new ArrayList<>(components);
        copy.fixVersions = new ArrayList<>(fixVersions);
        copy.affectedVersions = new ArrayList<>(affectedVersions);
        copy.labels = new LinkedHashSet<>(labels);
        return copy;
    }

    private void copyIdentity(IssueData copy) {
        copy.id = id;
        copy.projectId = projectId;
        copy.projectKey = projectKey;
        copy.number = number;
        copy.typeId = typeId;
        copy.statusId = statusId;
        copy.priorityId = priorityId;
        copy.resolutionId = resolutionId;
        copy.parentKey = parentKey;
        copy.epicKey = epicKey;
        copy.securityLevel = securityLevel;
    }

    private void copyTexts(IssueData copy) {
        copy.summary = summary;
        copy.description = description;
        copy.environment = environment;
        copy.assignee = assignee;
        copy.reporter = reporter;
        copy.creator = creator;
        copy.storyPoints = storyPoints;
        copy.sprint = sprint;
        copy.flagged = flagged;
    }

    private void copyTimes(IssueData copy) {
        copy.created = created;
        copy.updated = updated;
        copy.resolved = resolved;
        copy.due = due;
        copy.originalEstimate = originalEstimate;
        copy.remainingEstimate = remainingEstimate;
        copy.timeSpent = timeSpent;
    }
}
