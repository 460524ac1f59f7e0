package com.atlassian.applinks.api;

/** The link's application type is unknown here. */
public class TypeNotInstalledException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String type;

    public TypeNotInstalledException(String type) {
        super("Application type not installed: " + type);
        this.type = type;
    }

    public String getType() {
        return type;
    }
}
