package io.tandem.joint.model;

import io.tandem.metric.api.FigureScope;
import java.util.Optional;
import java.util.Set;

/**
 * The part of the projects the view speaks of; at most one is set.
 *
 * @param component its name, or null
 * @param release   its name, or null
 * @param filter    a saved search, or null
 */
public record JointScope(String component, String release, Filter filter) {
    public static final JointScope WHOLE = new JointScope(null, null, null);

    /**
     * A saved search.
     *
     * @param issueIds what it finds for the viewer
     */
    public record Filter(long id, String name, Set<Long> issueIds) {
        public Filter {
            issueIds = Set.copyOf(issueIds);
        }
    }

    /** The part as figures are asked for. */
    public static JointScope of(FigureScope scope) {
        return switch (scope.kind()) {
            case PROJECT -> WHOLE;
            case COMPONENT -> new JointScope(scope.name(), null, null);
            case RELEASE -> new JointScope(null, scope.name(), null);
            case FILTER -> new JointScope(null, null, new Filter(Long.parseLong(scope.name()), scope.name(), scope.issueIds()));
        };
    }

    public FigureScope figures() {
        if (filter != null) {
            return FigureScope.filter(filter.id(), filter.issueIds());
        }
        return component != null ? FigureScope.component(component) : release != null ? FigureScope.release(release) : FigureScope.whole();
    }

    public boolean isWhole() {
        return component == null && release == null && filter == null;
    }

    public Optional<Filter> findFilter() {
        return Optional.ofNullable(filter);
    }
}
