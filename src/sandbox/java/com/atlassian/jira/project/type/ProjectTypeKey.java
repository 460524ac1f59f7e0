package com.atlassian.jira.project.type;

/** Software, business, service desk. */
public class ProjectTypeKey {
    private final String key;

    public ProjectTypeKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }
}
