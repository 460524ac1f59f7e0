package io.tandem.export.model;

/** A project of the product; its number survives a change of its key. */
public record ExportProject(long id, String key, String name) { }
