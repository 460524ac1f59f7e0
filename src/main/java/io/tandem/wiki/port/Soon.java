package io.tandem.wiki.port;

/** Does something shortly, after the current transaction and off the current request. Losing it does no harm: a job looks again every minute. */
public interface Soon {
    void run(Runnable work);
}
