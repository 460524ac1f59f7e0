package io.tandem.debt.model;

/** A component of the project, with the name it had when it was last looked up. */
public record ComponentRef(long id, String name) { }
