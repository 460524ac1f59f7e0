package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Drill;
import io.tandem.plan.api.BufferState;

/** The add-on's own pages behind a number, from the product's root on. */
final class Pages {
    private Pages() { }

    /** Null where several registers are behind it. */
    static Drill register(JointMaterial material) {
        return material.projectKeys().size() == 1 ? Drill.toPage("/projects/" + material.projectKeys().get(0) + "?selectedItem=tandem-technical-debt") : null;
    }

    static Drill buffer(BufferState buffer) {
        return Drill.toPage("/projects/" + buffer.projectKey() + "?selectedItem=tandem-release-buffer&release=" + buffer.releaseId());
    }
}
