package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Something could not be removed. */
public class RemoveException extends JiraException {
    private static final long serialVersionUID = 1;

    public RemoveException() {
    }

    public RemoveException(String message) {
        super(message);
    }
}
