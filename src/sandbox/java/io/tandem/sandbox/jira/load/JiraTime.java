package io.tandem.sandbox.jira.load;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Times as Jira writes them: with or without milliseconds, with a colon in the offset, without, or with Z. */
public final class JiraTime {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
        .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd()
        .optionalStart().appendOffset("+HHMM", "Z").optionalEnd()
        .optionalStart().appendOffset("+HH", "Z").optionalEnd().toFormatter();
    private static final int USUAL_LENGTH = 28;

    private JiraTime() { }

    public static Optional<Instant> instant(String text) {
        try {
            return isUsual(text) ? Optional.of(usual(text)) : text == null || text.isBlank() ? Optional.empty() : Optional.of(OffsetDateTime.parse(text.trim(), TIME).toInstant());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /** The one form Jira itself writes; files of many gigabytes hold little else. */
    private static boolean isUsual(String text) {
        return text != null && text.length() == USUAL_LENGTH && text.charAt(10) == 'T' && text.charAt(19) == '.' && text.endsWith("+0000");
    }

    private static Instant usual(String text) {
        LocalDateTime time = LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13), number(text, 14, 16), number(text, 17, 19),
            number(text, 20, 23) * 1_000_000);
        return time.toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit at " + at + " of " + text);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** A day; a time's day counts as well. */
    public static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.trim().substring(0, 10)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
