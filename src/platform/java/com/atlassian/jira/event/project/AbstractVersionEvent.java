package com.atlassian.jira.event.project;

/** Signature source: compiled against by zephyr-for-jira (Jira 6); superclass of the events of versions since Jira 4.4. */
public class AbstractVersionEvent {
}
