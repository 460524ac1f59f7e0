package com.atlassian.sal.api.user;

/** Works as the product's does. */
public class UserResolutionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UserResolutionException() {
    }

    public UserResolutionException(String message) {
        super(message);
    }

    public UserResolutionException(String message, Throwable cause) {
        super(message, cause);
    }

    public UserResolutionException(Throwable cause) {
        super(cause);
    }
}
