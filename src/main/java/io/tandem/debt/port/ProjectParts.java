package io.tandem.debt.port;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.ReleaseRef;
import java.util.List;

/** What a project is made of. An unknown project has no parts. */
public interface ProjectParts {
    /** The components, by name. */
    List<ComponentRef> listComponents(String projectKey);

    /** The releases that are not archived, in the project's order. */
    List<ReleaseRef> listReleases(String projectKey);

    /** A release, archived or not. */
    record AnyRelease(ReleaseRef release, boolean isArchived) { }

    /** All releases, in the project's order. */
    default List<AnyRelease> listEveryRelease(String projectKey) {
        return listReleases(projectKey).stream().map(release -> new AnyRelease(release, false)).toList();
    }
}
