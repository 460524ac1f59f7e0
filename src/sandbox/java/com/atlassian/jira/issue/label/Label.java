package com.atlassian.jira.issue.label;

import java.util.Objects;

/** A label on an issue. */
public class Label implements Comparable<Label> {
    private final Long id;
    private final Long issueId;
    private final Long customFieldId;
    private final String label;

    public Label(Long id, Long issueId, String label) {
        this(id, issueId, null, label);
    }

    public Label(Long id, Long issueId, Long customFieldId, String label) {
        this.id = id;
        this.issueId = issueId;
        this.customFieldId = customFieldId;
        this.label = label;
    }

    public Long getId() {
        return id;
    }

    public Long getIssueId() {
        return issueId;
    }

    public Long getCustomFieldId() {
        return customFieldId;
    }

    public String getLabel() {
        return label;
    }

    @Override
    public int compareTo(Label o) {
        return label.compareTo(o.label);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Label other && Objects.equals(issueId, other.issueId) && label.equals(other.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issueId, label);
    }

    @Override
    public String toString() {
        return label;
    }
}
