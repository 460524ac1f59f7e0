package io.tandem.connection.pipeline.port;

import io.tandem.connection.pipeline.model.RemotePair;

/** Where reading one remote project is asked for and done later, off the caller's thread. */
public interface PairQueue {
    /** Returns at once. Asking twice before it was done does it once. */
    void ask(RemotePair pair);
}
