package io.tandem.plan.baseline;

import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.buffer.model.ReleaseInfo;

/**
 * A baseline as one person reads it.
 *
 * @param release     the release as it is now; one that was deleted by the name it had
 * @param isCurrent   whether the release's figures go by it
 * @param mayChange   whether this person may choose or delete it
 * @param hoursPerDay hours of a person-day, to read its estimates
 */
public record BaselineView(ReleaseBaseline baseline, ReleaseInfo release, boolean isCurrent, boolean mayChange, double hoursPerDay) { }
