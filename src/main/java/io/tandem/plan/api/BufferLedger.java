package io.tandem.plan.api;

import io.tandem.shared.Actor;

/** Where draws on releases' buffers are told. */
public interface BufferLedger {
    /**
     * Sees to it that what this source has drawn on the release's present plan comes to exactly these days: posts the difference, and nothing when there is none. So it does not matter how often the
     * same is told. Does nothing where the release has no plan. Belongs into the transaction of the change it tells of.
     */
    void settle(BufferDraw draw, Actor by);
}
