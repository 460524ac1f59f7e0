package io.tandem.adapter.connector.http;

import java.time.Duration;

/**
 * What a request may cost.
 *
 * @param connect   to open a connection
 * @param total     from the first byte sent to the last byte read, redirects included: a server that drips is cut off too
 * @param bodyBytes the longest answer taken
 */
public record Limits(Duration connect, Duration total, long bodyBytes) {
    /** 5 seconds to connect, 20 in all, 10 MB. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 10L * 1024 * 1024);
}
