package io.tandem.plan.api;

import java.util.Collection;
import java.util.List;

/** How the next releases of projects stand. Writes nothing; the number of queries does not grow with issues or releases. Permissions are the caller's. */
public interface ReleaseStandingReader {
    /** The most releases told of one project. */
    int MOST_RELEASES = 3;

    /** Those with a day that are not out, by project as asked, the nearest first, at most {@value #MOST_RELEASES} of each project. */
    List<ReleaseStanding> list(Collection<String> projectKeys);
}
