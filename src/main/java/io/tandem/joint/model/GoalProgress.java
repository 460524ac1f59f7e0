package io.tandem.joint.model;

/**
 * How far a goal is.
 *
 * @param elapsed   the share of its time that has gone, 0 to 1
 * @param technical the share of the technical side's part that is done, 0 to 1
 * @param delivery  the share of the delivery side's part that is done, 0 to 1
 */
public record GoalProgress(long id, String title, double elapsed, double technical, double delivery) { }
