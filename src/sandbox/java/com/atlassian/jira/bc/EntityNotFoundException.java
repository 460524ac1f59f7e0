package com.atlassian.jira.bc;

/** Nothing with that id. */
public class EntityNotFoundException extends Exception {
    private static final long serialVersionUID = 1;

    public EntityNotFoundException() {
    }

    public EntityNotFoundException(String message) {
        super(message);
    }
}
