package io.tandem.joint.model;

import java.util.Optional;

/**
 * The part of the projects the view speaks of; at most one is set.
 *
 * @param component its name, or null
 * @param release   its name, or null
 * @param filter    a saved search, or null
 */
public record JointScope(String component, String release, Filter filter) {
    public static final JointScope WHOLE = new JointScope(null, null, null);

    /** A saved search as its owner calls it. */
    public record Filter(long id, String name) { }

    public boolean isWhole() {
        return component == null && release == null && filter == null;
    }

    public Optional<Filter> findFilter() {
        return Optional.ofNullable(filter);
    }
}
