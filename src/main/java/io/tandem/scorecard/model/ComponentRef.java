package io.tandem.scorecard.model;

/** A component of a project: its permanent number and its name at present. */
public record ComponentRef(long id, String name) { }
