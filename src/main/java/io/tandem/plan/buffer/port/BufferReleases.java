package io.tandem.plan.buffer.port;

import io.tandem.plan.buffer.model.ReleaseInfo;
import java.util.List;
import java.util.Optional;

/** A project's releases by their permanent numbers, which survive renaming. */
public interface BufferReleases {
    /** Those that are not archived, in the project's order; empty for an unknown project. */
    List<ReleaseInfo> list(String projectKey);

    /** Archived ones, too; empty when it was deleted or belongs to another project. */
    Optional<ReleaseInfo> find(String projectKey, long releaseId);
}
