package io.tandem.review.notice.model;

import io.tandem.shared.Actor;
import java.time.ZoneId;
import java.util.Locale;

/** Somebody who gets mail, and how they read it. */
public record Reader(Actor person, String address, Locale language, ZoneId zone, Format format) {
    /** What their mail programme is to show, as they chose in the product. */
    public enum Format { HTML, TEXT }
}
