package io.tandem.joint.model;

import java.time.LocalDate;

/**
 * Work that had to wait and took of a release's buffer.
 *
 * @param issueKey null where it is about no issue
 * @param title    what was said about it; empty when nothing was
 * @param days     working days it took
 */
public record HeldWork(long id, String issueKey, String title, LocalDate since, double days) { }
