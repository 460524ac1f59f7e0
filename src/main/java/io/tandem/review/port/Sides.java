package io.tandem.review.port;

import java.util.Map;

/** Which side of a project's working group its members speak for. */
public interface Sides {
    /** The name of the side by user key; empty for a project without a working group. */
    Map<String, String> listByPerson(String projectKey);
}
