package io.tandem.plan.api;

import java.util.List;

/** Something that draws on releases' buffers (debts, changes, holds), asked when a plan is made and once a day, so that no draw is ever missed. */
public interface BufferDraws {
    /** All that draw on this release at present. What is not listed keeps what it drew: giving back is told by {@link BufferLedger}. */
    List<BufferDraw> list(String projectKey, long releaseId, String releaseName);
}
