package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** An issue or link could not be created. */
public class CreateException extends JiraException {
    private static final long serialVersionUID = 1;

    public CreateException() {
    }

    public CreateException(String message) {
        super(message);
    }
}
