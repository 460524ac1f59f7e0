package io.tandem.joint.model;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import java.util.List;

/** Who wants to see these projects over these days. That they may see the projects is checked before. */
public record JointRequest(Actor viewer, List<String> projectKeys, DateRange range) {
    public JointRequest {
        projectKeys = List.copyOf(projectKeys);
    }
}
