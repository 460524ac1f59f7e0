package io.tandem.export.port;

import java.util.Collection;

/** Who occurs in the facts of a project. */
public interface PersonSource {
    /** Permanent user keys, each once. */
    Collection<String> listPersonKeys(String projectKey);
}
