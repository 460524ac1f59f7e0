package io.tandem.review.calendar.port;

import io.tandem.review.calendar.model.ReleaseDay;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/** When releases are due, and in whose days the product counts. */
public interface ReleaseDates {
    /** The releases of these projects that have a day; archived ones are left out. */
    List<ReleaseDay> listReleases(Collection<String> projectKeys);

    /** Where the day of an instant is counted. */
    ZoneId zone();
}
