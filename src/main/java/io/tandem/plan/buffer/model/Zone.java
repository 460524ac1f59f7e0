package io.tandem.plan.buffer.model;

/** What a point of the fever chart asks for: nothing, a plan, or action. */
public enum Zone { GREEN, YELLOW, RED }
