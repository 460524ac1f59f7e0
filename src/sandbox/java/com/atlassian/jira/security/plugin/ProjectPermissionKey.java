package com.atlassian.jira.security.plugin;

import java.io.Serializable;

/** Names a project permission. */
public final class ProjectPermissionKey implements Serializable {
    private static final long serialVersionUID = 1;
    private final String key;

    public ProjectPermissionKey(String permissionKey) {
        this.key = permissionKey;
    }

    public String permissionKey() {
        return key;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ProjectPermissionKey other && key.equals(other.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
