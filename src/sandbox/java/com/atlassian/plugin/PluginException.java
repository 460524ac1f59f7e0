package com.atlassian.plugin;

/** Works as the product's does. */
public class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginException() {
    }

    public PluginException(String message) {
        super(message);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }

    public PluginException(Throwable cause) {
        super(cause);
    }
}
