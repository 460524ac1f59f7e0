package io.tandem.adapter.connector.sonarqube;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** SonarQube writes offsets without a colon ({@code +0000}), which the ISO formats of Java refuse; newer calls write {@code Z}. */
final class SonarQubeDates {
    private static final DateTimeFormatter ANY_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");

    private SonarQubeDates() { }

    /** The instant; null when the text is none. */
    static Instant find(String text) {
        try {
            return OffsetDateTime.parse(text, ANY_OFFSET).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** The day (UTC) as the API takes it. */
    static String day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
