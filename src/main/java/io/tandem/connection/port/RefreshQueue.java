package io.tandem.connection.port;

/** Where reading a connection's projects is asked for and done later, off the caller's thread. */
public interface RefreshQueue {

    /** Returns at once. Asking twice before it was done does it once. */
    void ask(long connectionId);
}
