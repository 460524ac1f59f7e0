package io.tandem.review.calendar.port;

import io.tandem.review.calendar.model.PersonAway;
import java.util.Collection;
import java.util.List;

/** Who is away when, as the projects' working groups say. */
public interface Absences {
    /** All absences of the members of these projects' groups. */
    List<PersonAway> listAbsences(Collection<String> projectKeys);
}
