package io.tandem.metric.port;

/** Work off the request thread. Asking twice before it began is asking once. */
public interface Background {
    void wake();
}
