package io.tandem.plan.buffer;

import io.tandem.plan.api.BufferCause;
import io.tandem.plan.buffer.BufferInput.LinesInput;
import io.tandem.plan.buffer.model.BufferSettings;
import io.tandem.plan.buffer.model.SizingRule;
import io.tandem.plan.buffer.model.ZoneLines;
import io.tandem.shared.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns what was sent into values, telling everything that is wrong at once. */
final class InputChecks {
    /** Working days; more is no release's buffer. */
    static final int MOST_DAYS = 10_000;
    static final int MOST_PEOPLE = 1_000;
    static final int LONGEST_COMMENT = 1_000;
    private static final int QUOTED = 60;
    private static final int EARLIEST_YEAR = 1970;
    private static final int LATEST_YEAR = 2200;

    private InputChecks() { }

    /** The settings wanted; what is missing means what {@link BufferInput} says. */
    static BufferSettings settings(BufferInput input, BufferSettings before) {
        Problems problems = new Problems();
        problems.require(input.version() != null, "version", "version.missing");
        SizingRule rule = oneOf(SizingRule.class, input.rule(), SizingRule.HALF, "rule", problems);
        double share = share(input.share() == null ? BufferSettings.USUAL_SHARE * 100 : input.share(), problems);
        double people = people(input.people() == null ? 1 : input.people(), problems);
        boolean isByHand = rule == SizingRule.BY_HAND;
        problems.require(!isByHand || input.size() != null, "size", "buffer.size.missing");
        Double size = isByHand ? Double.valueOf(within(input.size(), 1, 0.01, MOST_DAYS, "size", problems)) : null;
        LocalDate start = day(input.start(), null, "start", problems);
        LocalDate due = day(input.due(), null, "due", problems);
        problems.require(start == null || due == null || !due.isBefore(start), "due", "buffer.due.early");
        ZoneLines lines = lines(input.lines(), before.lines(), problems);
        problems.throwIfAny();
        return new BufferSettings(rule, share / 100, people, size, start, due, lines);
    }

    /** Percent. */
    static double share(double percent, Problems problems) {
        return within(percent, BufferSettings.USUAL_SHARE * 100, 1, 99, "share", problems);
    }

    static double people(double people, Problems problems) {
        return within(people, 1, 0.1, MOST_PEOPLE, "people", problems);
    }

    private static ZoneLines lines(LinesInput input, ZoneLines before, Problems problems) {
        if (input == null) {
            return before;
        }
        double yellowStart = number(input.yellowStart());
        double yellowEnd = number(input.yellowEnd());
        double redStart = number(input.redStart());
        double redEnd = number(input.redEnd());
        boolean areSound = ZoneLines.areSound(yellowStart, yellowEnd, redStart, redEnd);
        problems.require(areSound, "lines", "buffer.lines.wrong");
        return areSound ? new ZoneLines(yellowStart, yellowEnd, redStart, redEnd) : before;
    }

    /** No comparison holds for what is missing. */
    private static double number(Double value) {
        return value == null ? Double.NaN : value;
    }

    static BufferCause cause(String name, Problems problems) {
        problems.require(!isBlank(name), "cause", "buffer.cause.missing", names(BufferCause.class));
        return oneOf(BufferCause.class, name, BufferCause.DELAY, "cause", problems);
    }

    static double days(Double days, Problems problems) {
        double value = number(days);
        boolean isSound = value != 0 && Math.abs(value) <= MOST_DAYS;
        problems.require(isSound, "days", "buffer.days.wrong", MOST_DAYS);
        return isSound ? value : 1;
    }

    /** Not after today: what was not yet drawn cannot be booked. */
    static LocalDate pastDay(String text, LocalDate today, Problems problems) {
        LocalDate day = day(text, today, "day", problems);
        problems.require(!day.isAfter(today), "day", "buffer.day.future");
        return day;
    }

    static String comment(String text, Problems problems) {
        String comment = text == null ? "" : text.strip();
        problems.require(!comment.isEmpty(), "comment", "buffer.comment.missing");
        problems.require(comment.length() <= LONGEST_COMMENT, "comment", "text.long", LONGEST_COMMENT);
        problems.require(comment.chars().noneMatch(InputChecks::isForbidden), "comment", "buffer.comment.control");
        return comment;
    }

    // Databases refuse NUL, and no other control character but line breaks and tabs was ever typed on purpose.
    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    private static LocalDate day(String text, LocalDate otherwise, String field, Problems problems) {
        if (isBlank(text)) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Told below, like a day far off.
        }
        problems.require(false, field, "buffer.day.wrong", shortened(text));
        return otherwise;
    }

    private static double within(Double value, double usual, double least, double most, String field, Problems problems) {
        if (value == null) {
            return usual;
        }
        boolean isWithin = value >= least && value <= most;
        problems.require(isWithin, field, "buffer.number.range", BufferTexts.number(least), BufferTexts.number(most));
        return isWithin ? value : usual;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String name, E usual, String field, Problems problems) {
        if (isBlank(name)) {
            return usual;
        }
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        E found = Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(wanted)).findFirst().orElse(null);
        problems.require(found != null, field, "value.unknown", shortened(name), names(type));
        return found == null ? usual : found;
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
