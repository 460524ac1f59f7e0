package com.atlassian.jira;

/** Root of the checked exceptions. */
public class JiraException extends Exception {
    private static final long serialVersionUID = 1;

    public JiraException() {
    }

    public JiraException(String message) {
        super(message);
    }
}
