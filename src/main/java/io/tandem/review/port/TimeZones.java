package io.tandem.review.port;

import io.tandem.shared.Actor;
import java.time.ZoneId;

/** Where people's days begin. */
public interface TimeZones {
    /** The person's own zone; the server's when they chose none or are unknown. */
    ZoneId get(Actor person);
}
