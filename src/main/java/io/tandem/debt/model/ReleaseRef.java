package io.tandem.debt.model;

/** A release (version) of the project, with the name it had when it was last looked up. */
public record ReleaseRef(long id, String name) { }
