package io.tandem.metric.model;

/**
 * Which issue.
 *
 * @param id         the product's permanent id; survives a move
 * @param key        its key now
 * @param projectKey its project now
 * @param type       the name of its type
 * @param isDefect   whether that type stands for a defect
 */
public record IssueIdentity(long id, String key, String projectKey, String type, boolean isDefect) { }
