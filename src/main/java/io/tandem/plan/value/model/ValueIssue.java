package io.tandem.plan.value.model;

import java.time.LocalDate;
import java.util.List;

/**
 * An issue of a baseline and what became of it.
 *
 * @param seconds its estimate in the baseline; null when it had none
 * @param due     its due day in the baseline, or null
 * @param done    the day it was done; null while it is open
 * @param logged  the time logged on it, day by day
 */
public record ValueIssue(long id, Long seconds, LocalDate due, LocalDate done, List<Logged> logged) {
    /** Time logged on a day; negative where somebody took time back. */
    public record Logged(LocalDate day, long seconds) { }

    public ValueIssue {
        logged = List.copyOf(logged);
    }
}
