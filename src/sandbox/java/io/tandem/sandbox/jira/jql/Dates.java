package io.tandem.sandbox.jira.jql;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as JQL writes them: days, minutes, "-2w 3d", and the functions around now. */
final class Dates {
    private static final Pattern RELATIVE = Pattern.compile("([+-]?)((?:\\d+[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm])");
    private final Instant now;
    private final ZoneId zone;

    Dates(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    Optional<Instant> value(String text) {
        String plain = text.trim().replace('/', '-');
        Matcher relative = RELATIVE.matcher(plain);
        if (relative.matches()) {
            Duration duration = duration(relative.group(2));
            return Optional.of(relative.group(1).equals("-") ? now.minus(duration) : now.plus(duration));
        }
        try {
            return Optional.of(plain.length() > 10 ? minute(plain) : LocalDate.parse(plain, DateTimeFormatter.ofPattern("yyyy-M-d")).atStartOfDay(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Instant minute(String text) {
        return LocalDateTime.parse(text, DateTimeFormatter.ofPattern("yyyy-M-d H:mm")).atZone(zone).toInstant();
    }

    private static Duration duration(String text) {
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            long count = Long.parseLong(part.group(1));
            sum = sum.plus(switch (part.group(2)) {
                case "w" -> Duration.ofDays(7 * count);
                case "d" -> Duration.ofDays(count);
                case "h" -> Duration.ofHours(count);
                default -> Duration.ofMinutes(count);
            });
        }
        return sum;
    }

    /** now(), startOfDay(-1), endOfMonth("+2M") …; empty for other names. */
    Optional<Instant> function(String name, List<String> arguments) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("now")) {
            return Optional.of(now);
        }
        boolean end = lower.startsWith("endof");
        if (!end && !lower.startsWith("startof")) {
            return Optional.empty();
        }
        String unit = lower.substring(end ? 5 : 7);
        int shift = arguments.isEmpty() ? 0 : Integer.parseInt(arguments.get(0).replaceAll("[^0-9-]", ""));
        return start(unit, shift).map(moment -> end ? shifted(moment, unit, 1).minusSeconds(1).toInstant() : moment.toInstant());
    }

    private Optional<ZonedDateTime> start(String unit, int shift) {
        ZonedDateTime today = now.atZone(zone).toLocalDate().atStartOfDay(zone);
        return switch (unit) {
            case "day" -> Optional.of(today.plusDays(shift));
            case "week" -> Optional.of(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift));
            case "month" -> Optional.of(today.withDayOfMonth(1).plusMonths(shift));
            case "year" -> Optional.of(today.withDayOfYear(1).plusYears(shift));
            default -> Optional.empty();
        };
    }

    private static ZonedDateTime shifted(ZonedDateTime moment, String unit, int count) {
        return switch (unit) {
            case "day" -> moment.plusDays(count);
            case "week" -> moment.plusWeeks(count);
            case "month" -> moment.plusMonths(count);
            default -> moment.plusYears(count);
        };
    }
}
