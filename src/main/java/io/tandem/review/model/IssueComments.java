package io.tandem.review.model;

/** What a review writes as comments on its issue. */
public enum IssueComments { NONE, DECISIONS }
