package io.tandem.review.model;

/**
 * What is put before the board: the part its author may edit.
 *
 * @param type      how much haste it has
 * @param title     one line, never blank
 * @param rationale why it is wanted
 * @param impact    what it does to date, cost and quality
 */
public record Proposal(ReviewType type, String title, String rationale, ImpactAssessment impact) { }
