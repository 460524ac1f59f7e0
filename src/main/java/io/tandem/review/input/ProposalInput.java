package io.tandem.review.input;

/** A review's editable part as sent. */
public record ProposalInput(String type, String title, String rationale, ImpactInput impact) { }
