package io.tandem.sandbox.jira.api;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** IssueInputParameters: what a form would have sent, by Jira's parameter names. */
public final class IssueInputs {
    private final Map<String, String[]> parameters = new HashMap<>();

    public Map<String, String[]> getActionParameters() {
        return parameters;
    }

    public IssueInputParameters setProjectId(Long id) {
        return put("pid", id);
    }

    public IssueInputParameters setIssueTypeId(String id) {
        return put("issuetype", id);
    }

    public IssueInputParameters setSummary(String summary) {
        return put("summary", summary);
    }

    public IssueInputParameters setDescription(String description) {
        return put("description", description);
    }

    public IssueInputParameters setEnvironment(String environment) {
        return put("environment", environment);
    }

    public IssueInputParameters setPriorityId(String id) {
        return put("priority", id);
    }

    public IssueInputParameters setAssigneeId(String id) {
        return put("assignee", id);
    }

    public IssueInputParameters setReporterId(String id) {
        return put("reporter", id);
    }

    public IssueInputParameters setDueDate(String dueDate) {
        return put("duedate", dueDate);
    }

    public IssueInputParameters setComponentIds(Long... ids) {
        return putAll("components", ids);
    }

    public IssueInputParameters setFixVersionIds(Long... ids) {
        return putAll("fixVersions", ids);
    }

    public IssueInputParameters setAffectedVersionIds(Long... ids) {
        return putAll("versions", ids);
    }

    public IssueInputParameters setOriginalEstimate(Long minutes) {
        return put("timetracking_originalestimate", minutes);
    }

    public IssueInputParameters setComment(String comment) {
        return put("comment", comment);
    }

    public void setSkipScreenCheck(boolean skip) {
        // The sandbox has no screens.
    }

    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        // The sandbox always retains.
    }

    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean retainForTransitions) {
        // The sandbox always retains.
    }

    public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
        // The sandbox has no defaults to apply.
    }

    private IssueInputParameters put(String name, Object value) {
        parameters.put(name, new String[] {value == null ? null : value.toString()});
        return Offer.as(IssueInputParameters.class, this);
    }

    private IssueInputParameters putAll(String name, Object... values) {
        parameters.put(name, Arrays.stream(values).map(Object::toString).toArray(String[]::new));
        return Offer.as(IssueInputParameters.class, this);
    }
}
