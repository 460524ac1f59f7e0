package io.tandem.rest.joint;

import io.tandem.joint.model.HeldWork;

/** Work that had to wait. {@code days} are working days; {@code issueKey} is null where it is about no issue. */
public record HoldAnswer(long id, String issueKey, String title, String since, double days) {
    static HoldAnswer of(HeldWork hold) {
        return new HoldAnswer(hold.id(), hold.issueKey(), hold.title(), hold.since().toString(), hold.days());
    }
}
