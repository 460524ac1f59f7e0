package io.tandem.review.port;

import io.tandem.review.model.ModuleEffect;
import java.util.Collection;

/** How hard a project's components are to change. Reads stored data; asked when a change is submitted or assessed, never on every view. Permissions are the caller's. */
public interface ModuleScores {
    /** What these components' scores mean for a change that touches them, by name in any case; nothing for unknown ones. */
    ModuleEffect read(String projectKey, Collection<String> components);
}
