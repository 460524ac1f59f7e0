package io.tandem.plan.buffer;

import io.tandem.plan.buffer.model.Fever;
import io.tandem.plan.buffer.model.ReleaseInfo;

/** A release in one row. @param now how its buffer stands; null while it has no plan */
public record BufferSummary(ReleaseInfo release, Fever now) { }
