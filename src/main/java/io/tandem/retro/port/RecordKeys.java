package io.tandem.retro.port;

/** Makes names that nobody else in the world has. */
public interface RecordKeys {
    String next();
}
