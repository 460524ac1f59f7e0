package io.tandem.plan.buffer.model;

/** What one source has drawn so far: working days, in so many lines. */
public record Drawn(double days, int entries) { }
