package io.tandem.review.meeting;

/** What somebody wants changed of one item, with the meeting's version they saw; what is null stays as it is. {@code place} counts from 0; an empty {@code skip} takes it up again. */
public record ItemChange(Integer version, Integer place, Integer minutes, String skip, String note) { }
