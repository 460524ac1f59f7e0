package io.tandem.retro.model;

import java.time.LocalDate;

/**
 * A release of a project.
 *
 * @param start    the day work on it was planned to start, or null
 * @param due      the day it was or is planned to be released, or null
 * @param released whether it is out
 */
public record Release(long id, String name, LocalDate start, LocalDate due, boolean released) { }
