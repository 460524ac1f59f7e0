package io.tandem.review.model;

/** Another way that was considered, and why it was not taken. */
public record Alternative(String description, String whyNot) { }
