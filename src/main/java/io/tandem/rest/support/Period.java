package io.tandem.rest.support;

import io.tandem.shared.DateRange;
import io.tandem.shared.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads the days figures are wanted for, from the address. */
public final class Period {
    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 3660;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_QUOTED = 50;

    private final Problems problems = new Problems();

    private Period() { }

    /**
     * @param today the last day when no end is given; 90 days when no start is
     * @throws io.tandem.shared.InvalidInputException naming every parameter that is wrong
     */
    public static DateRange of(String from, String to, LocalDate today) {
        return of(from, to, today, USUAL_DAYS);
    }

    /** The same with as many days as this when no start is given. */
    public static DateRange of(String from, String to, LocalDate today, int usualDays) {
        return new Period().read(from, to, today, usualDays);
    }

    private DateRange read(String from, String to, LocalDate today, int usualDays) {
        LocalDate end = day(to, today.plusDays(1), "to");
        LocalDate start = day(from, end.minusDays(usualDays), "from");
        problems.require(start.isBefore(end), "from", "outcome.period.order").require(!start.isBefore(end.minusDays(MOST_DAYS)), "from", "outcome.period.long", MOST_DAYS);
        problems.throwIfAny();
        return new DateRange(start, end);
    }

    private LocalDate day(String text, LocalDate usual, String field) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Told below, as is a day nobody can mean.
        }
        problems.require(false, field, "outcome.period.day", text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text);
        return usual;
    }
}
