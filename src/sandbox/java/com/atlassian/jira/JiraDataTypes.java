package com.atlassian.jira;

import java.util.Collection;
import java.util.List;

/** The data types a JQL function may return. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new Named("issue");
    public static final JiraDataType PROJECT = new Named("project");
    public static final JiraDataType PROJECT_CATEGORY = new Named("project category");
    public static final JiraDataType VERSION = new Named("version");
    public static final JiraDataType COMPONENT = new Named("component");
    public static final JiraDataType USER = new Named("user");
    public static final JiraDataType GROUP = new Named("group");
    public static final JiraDataType PROJECT_ROLE = new Named("project role");
    public static final JiraDataType PRIORITY = new Named("priority");
    public static final JiraDataType RESOLUTION = new Named("resolution");
    public static final JiraDataType ISSUE_TYPE = new Named("issue type");
    public static final JiraDataType STATUS = new Named("status");
    public static final JiraDataType CASCADING_OPTION = new Named("cascading option");
    public static final JiraDataType OPTION = new Named("option");
    public static final JiraDataType SAVED_FILTER = new Named("saved filter");
    public static final JiraDataType ISSUE_SECURITY_LEVEL = new Named("issue security level");
    public static final JiraDataType LABEL = new Named("label");
    public static final JiraDataType DATE = new Named("date");
    public static final JiraDataType TEXT = new Named("text");
    public static final JiraDataType NUMBER = new Named("number");
    public static final JiraDataType DURATION = new Named("duration");
    public static final JiraDataType URL = new Named("url");
    public static final JiraDataType ALL = new Named("all");

    private JiraDataTypes() {
    }

    private record Named(String name) implements JiraDataType {
        @Override
        public Collection<String> asStrings() {
            return List.of(name);
        }

        @Override
        public boolean matches(JiraDataType otherType) {
            return name.equals("all") || otherType.asStrings().contains("all") || otherType.asStrings().contains(name);
        }
    }
}
