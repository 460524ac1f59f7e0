package io.tandem.metric.model;

/**
 * Where the time between an issue's start and its end went, in seconds. A moment that is both blocked and waiting is blocked, and what is neither is active; so the
 * three add up to the cycle time.
 */
public record FlowTime(long activeSeconds, long waitingSeconds, long blockedSeconds) { }
