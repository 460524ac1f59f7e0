package com.atlassian.applinks.api;

import java.io.Serializable;
import java.util.Objects;

/** The id of an application link. */
public class ApplicationId implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String value;

    public ApplicationId(String value) {
        this.value = Objects.requireNonNull(value);
    }

    public String get() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
