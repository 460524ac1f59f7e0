package io.tandem.review.calendar.model;

import java.time.LocalDate;
import java.util.List;

/** Everything a planned change can collide with. */
public record Surroundings(LocalDate today, List<Neighbour> neighbours, List<ProjectFreeze> freezes, List<ReleaseDay> releases, List<PersonAway> absences) {
    public Surroundings {
        neighbours = List.copyOf(neighbours);
        freezes = List.copyOf(freezes);
        releases = List.copyOf(releases);
        absences = List.copyOf(absences);
    }
}
