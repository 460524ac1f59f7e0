package io.tandem.export.model;

import java.time.LocalDate;

/** A release (version) of a project; days nobody entered are null. */
public record ExportRelease(long id, String name, LocalDate start, LocalDate release, boolean isReleased, boolean isArchived) { }
