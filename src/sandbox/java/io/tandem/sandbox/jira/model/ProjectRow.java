package io.tandem.sandbox.jira.model;

/** A project. {@code workflow} names its workflow. */
public record ProjectRow(long id, String key, String name, String description, String leadKey, String workflow) {
}
