package com.atlassian.confluence.macro;

/** A macro cannot be carried out; the page shows the message in its place. */
public class MacroExecutionException extends Exception {
    private static final long serialVersionUID = 1;

    public MacroExecutionException() {
        super();
    }

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(Throwable cause) {
        super(cause);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
