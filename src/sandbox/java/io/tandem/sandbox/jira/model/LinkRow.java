package io.tandem.sandbox.jira.model;

/** A link between two issues, told by keys because an import may know only one end. */
public record LinkRow(long id, long typeId, String source, String target) {
}
