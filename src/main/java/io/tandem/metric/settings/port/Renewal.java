package io.tandem.metric.settings.port;

import io.tandem.shared.Actor;

/** Has the facts of a project built again, because they are to be read differently. */
public interface Renewal {
    /** Does nothing for a project whose facts nobody ever asked for. */
    void renew(Actor actor, String projectKey);
}
