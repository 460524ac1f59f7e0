package io.tandem.retro.model;

import java.time.LocalDate;

/**
 * Something to do about it.
 *
 * @param id       its number; 0 before it is stored
 * @param owner    who sees to it, as people write it; empty when nobody does yet
 * @param due      until when, or null
 * @param issueKey the issue that tracks it, or empty
 * @param done     whether it is done
 */
public record Action(long id, String text, String owner, LocalDate due, String issueKey, boolean done) { }
