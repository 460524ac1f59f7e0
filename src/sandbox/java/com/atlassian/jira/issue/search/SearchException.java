package com.atlassian.jira.issue.search;

/** A query could not be run. */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1;

    public SearchException() {
    }

    public SearchException(String message) {
        super(message);
    }

    public SearchException(Throwable cause) {
        super(cause);
    }

    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
