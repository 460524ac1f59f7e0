package io.tandem.review.model;

/**
 * The issue a review is about.
 *
 * @param id  the product's permanent number; survives a move
 * @param key the key when the review last changed
 */
public record ReviewedIssue(long id, String key, String projectKey) { }
