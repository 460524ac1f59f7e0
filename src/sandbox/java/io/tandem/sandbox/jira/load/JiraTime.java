package io.tandem.sandbox.jira.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Times as Jira writes them: with or without milliseconds, with a colon in the offset, without, or with Z. */
final class JiraTime {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
        .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd()
        .optionalStart().appendOffset("+HHMM", "Z").optionalEnd()
        .optionalStart().appendOffset("+HH", "Z").optionalEnd().toFormatter();

    private JiraTime() { }

    static Optional<Instant> instant(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(OffsetDateTime.parse(text.trim(), TIME).toInstant());
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** A day; a time's day counts as well. */
    static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.trim().substring(0, 10)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
