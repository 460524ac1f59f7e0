package io.tandem.sandbox.jira.model;

import java.time.LocalDate;

/** A release of a project; either date may be missing. */
public record VersionRow(long id, long projectId, String name, String description, LocalDate start, LocalDate release, boolean released, boolean archived, int sequence) {
}
