package io.tandem.debt.sync.model;

import java.util.Objects;

/**
 * Which component of Jira's a part of the code belongs to.
 *
 * @param path        a folder or file, below the server's project: {@code src/main/java/acme/gateway}; what lies below it belongs too
 * @param componentId the component
 */
public record ComponentRule(String path, long componentId) {
    public ComponentRule {
        Objects.requireNonNull(path, "path");
    }

    /** Whether a file lies at or below the path. */
    public boolean covers(String file) {
        return file.equals(path) || file.startsWith(path.endsWith("/") ? path : path + "/");
    }
}
