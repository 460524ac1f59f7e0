package io.tandem.review.input;

import io.tandem.shared.DateRange;
import io.tandem.shared.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads days (yyyy-MM-dd); the last day of a range counts. */
final class Days {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private Days() { }

    /** Empty, with what is wrong noted at {@code field.from} and {@code field.to}, unless both days are there and in order. */
    static Optional<DateRange> range(String from, String to, String field, Problems problems) {
        Optional<LocalDate> first = day(from, field + ".from", problems);
        Optional<LocalDate> last = day(to, field + ".to", problems);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean isOrdered = !last.get().isBefore(first.get());
        problems.require(isOrdered, field + ".to", "dates.order");
        return isOrdered ? Optional.of(new DateRange(first.get(), last.get().plusDays(1))) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text, String field, Problems problems) {
        Optional<LocalDate> read = parse(text == null ? "" : text.strip()).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        problems.require(read.isPresent(), field, "date.wrong", text == null ? "" : text);
        return read;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
