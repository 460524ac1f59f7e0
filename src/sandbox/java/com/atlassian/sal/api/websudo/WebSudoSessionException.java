package com.atlassian.sal.api.websudo;

/** Works as the product's does. */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException() {
    }

    public WebSudoSessionException(String message) {
        super(message);
    }

    public WebSudoSessionException(String message, Throwable cause) {
        super(message, cause);
    }

    public WebSudoSessionException(Throwable cause) {
        super(cause);
    }
}
