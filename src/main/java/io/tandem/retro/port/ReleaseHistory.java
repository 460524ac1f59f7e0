package io.tandem.retro.port;

import io.tandem.retro.model.Calendar;
import io.tandem.retro.model.IssueStory;
import io.tandem.retro.model.Release;
import java.util.List;
import java.util.Optional;

/** Releases and what happened to their issues. Knows no viewer: the caller shows only what its reader may see. */
public interface ReleaseHistory {
    /** The project's releases, the latest first; archived ones are left out. */
    List<Release> listReleases(String projectKey);

    Optional<Release> findRelease(String projectKey, long releaseId);

    /** The issues that are in the release now, by key. */
    List<IssueStory> listStories(String projectKey, long releaseId);

    /** How this product counts working time. */
    Calendar calendar();
}
