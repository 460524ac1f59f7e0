package com.atlassian.scheduler;

/** Works as the product's does. */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1L;

    public SchedulerServiceException() {
    }

    public SchedulerServiceException(String message) {
        super(message);
    }

    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }

    public SchedulerServiceException(Throwable cause) {
        super(cause);
    }
}
