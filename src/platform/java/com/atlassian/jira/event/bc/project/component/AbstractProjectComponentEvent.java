package com.atlassian.jira.event.bc.project.component;

/** Signature source: public source of Jira 6.3; superclass of the events of components since Jira 5.1. */
public class AbstractProjectComponentEvent {
}
