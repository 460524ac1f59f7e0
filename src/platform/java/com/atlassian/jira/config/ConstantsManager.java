package com.atlassian.jira.config;
/** Source: cures-condec-jira (Jira 8.20) assigns getStatuses() to Collection&lt;Status&gt;. Mark B. */
public interface ConstantsManager {
  java.util.Collection<com.atlassian.jira.issue.status.Status> getStatuses();
}
