package io.tandem.sandbox.jira.model;

/** A part of a project. */
public record ComponentRow(long id, long projectId, String name, String description, String leadKey) {
}
