package io.tandem.plan.buffer.model;

import io.tandem.plan.api.BufferCause;

/** What went for one cause: working days, in so many lines of the ledger. */
public record CauseTotal(BufferCause cause, double days, int entries) { }
