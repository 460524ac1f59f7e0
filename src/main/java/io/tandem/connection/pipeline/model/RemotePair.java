package io.tandem.connection.pipeline.model;

import java.util.Objects;

/** A project on a server: whose rows these are. */
public record RemotePair(long connectionId, String remoteKey) {
    public RemotePair {
        Objects.requireNonNull(remoteKey, "remoteKey");
    }
}
