package io.tandem.joint.model;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who wants to see these projects over these days. That they may see the projects is checked before.
 *
 * @param sections the columns wanted
 */
public record JointRequest(Actor viewer, List<String> projectKeys, DateRange range, JointScope scope, Set<SectionKey> sections) {
    public JointRequest {
        projectKeys = List.copyOf(projectKeys);
        sections = Set.copyOf(sections);
    }

    /** The whole projects, all columns. */
    public JointRequest(Actor viewer, List<String> projectKeys, DateRange range) {
        this(viewer, projectKeys, range, JointScope.WHOLE, EnumSet.allOf(SectionKey.class));
    }

    public boolean wants(SectionKey section) {
        return sections.contains(section);
    }
}
