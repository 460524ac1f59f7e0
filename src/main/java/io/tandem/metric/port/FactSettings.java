package io.tandem.metric.port;

import io.tandem.metric.model.FactRules;

/** What projects say about how their issues are to be read. */
public interface FactSettings {
    /** The rules in force; the usual ones for a project that has said nothing. */
    FactRules get(String projectKey);
}
