package io.tandem.joint.model;

/** A review that is not finished, with its risk: likelihood × consequence, 1 to 25; 0 while it was not assessed. */
public record OpenReviewLine(long id, String issueKey, int riskScore) { }
