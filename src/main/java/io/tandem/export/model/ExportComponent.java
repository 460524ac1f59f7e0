package io.tandem.export.model;

/** A component of a project. */
public record ExportComponent(long id, String name) { }
