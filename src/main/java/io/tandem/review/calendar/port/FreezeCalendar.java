package io.tandem.review.calendar.port;

import io.tandem.review.calendar.model.ProjectFreeze;
import java.util.Collection;
import java.util.List;

/** The days without changes that projects set. */
public interface FreezeCalendar {
    /** All of these projects, past and coming. */
    List<ProjectFreeze> listFreezes(Collection<String> projectKeys);
}
