package io.tandem.metric.settings;

import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.KnownFigures;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.settings.FigureSettingsInput.HolidayLine;
import io.tandem.metric.settings.FigureSettingsInput.ThresholdLine;
import io.tandem.metric.settings.port.ProjectWords.Word;
import io.tandem.shared.DateRange;
import io.tandem.shared.Problems;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a project's settings must look like. */
final class SettingsRules {
    static final int MOST_HOLIDAYS = 200;
    static final int LONGEST_HOLIDAY = 366;
    private static final int MOST_NAMED = 200;
    private static final double LARGEST = 1_000_000;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;
    private static final int SHOWN = 60;

    private final FigureSettings current;
    private final KnownFigures figures;
    private final Problems problems = new Problems();

    SettingsRules(FigureSettings current, KnownFigures figures) {
        this.current = current;
        this.figures = figures;
    }

    /**
     * @param statuses those an issue of the project can have
     * @param types    those an issue of the project can have
     * @throws io.tandem.shared.InvalidInputException naming everything that is wrong
     */
    FigureSettings read(FigureSettingsInput input, List<Word> statuses, List<Word> types) {
        problems.require(input.version() != null, "version", "version.missing");
        Map<String, Thresholds> thresholds = input.thresholds() == null ? current.thresholds() : thresholds(input.thresholds());
        Set<String> waiting = input.waitingStatuses() == null ? current.waitingStatuses() : named(input.waitingStatuses(), statuses, current.waitingStatuses(), "waitingStatuses");
        Set<String> defects = input.defectTypes() == null ? current.defectTypes() : named(input.defectTypes(), types, current.defectTypes(), "defectTypes");
        Set<DayOfWeek> days = input.workingDays() == null ? current.workingDays() : days(input.workingDays());
        List<DateRange> holidays = input.holidays() == null ? current.holidays() : holidays(input.holidays());
        problems.throwIfAny();
        return new FigureSettings(current.projectKey(), current.version(), thresholds, waiting, defects, days, holidays);
    }

    private Map<String, Thresholds> thresholds(List<ThresholdLine> lines) {
        Map<String, Thresholds> read = new TreeMap<>();
        if (isLong(lines, figures.list().size(), "thresholds")) {
            return read;
        }
        for (int i = 0; i < lines.size(); i++) {
            ThresholdLine line = lines.get(i) == null ? new ThresholdLine(null, null, null) : lines.get(i);
            String at = "thresholds[" + i + "]";
            FigureDefinition figure = figures.find(Objects.toString(line.key(), "")).orElse(null);
            problems.require(figure != null, at + ".key", "figure.unknown", shown(line.key())).require(!read.containsKey(Objects.toString(line.key(), "")), at + ".key", "figure.settings.twice", shown(line.key()));
            double good = number(line.good(), at + ".good");
            double watch = number(line.watch(), at + ".watch");
            if (figure != null && !Double.isNaN(good) && !Double.isNaN(watch)) {
                add(figure, new Thresholds(good, watch), at, read);
            }
        }
        return read;
    }

    private void add(FigureDefinition figure, Thresholds wanted, String at, Map<String, Thresholds> read) {
        problems.require(wanted.areOrdered(figure.better()), at + ".watch", "figure.settings.order." + figure.better().name().toLowerCase(Locale.ROOT));
        if (!wanted.equals(figure.thresholds())) {
            read.put(figure.key(), wanted);
        }
    }

    private double number(Double value, String field) {
        boolean isNumber = value != null && Math.abs(value) <= LARGEST;
        problems.require(isNumber, field, "figure.settings.number", (long) LARGEST);
        return isNumber ? value : Double.NaN;
    }

    /** A status or type that was deleted since it was chosen may stay: nothing has it, and whoever changes something else need not know. */
    private Set<String> named(List<String> ids, List<Word> known, Set<String> before, String field) {
        if (isLong(ids, MOST_NAMED, field)) {
            return Set.of();
        }
        Set<String> there = known.stream().map(Word::id).collect(Collectors.toSet());
        for (int i = 0; i < ids.size(); i++) {
            problems.require(ids.get(i) != null && (there.contains(ids.get(i)) || before.contains(ids.get(i))), field + "[" + i + "]", "figure.settings.not.there", shown(ids.get(i)));
        }
        return ids.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<DayOfWeek> days(List<String> names) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (isLong(names, MOST_NAMED, "workingDays")) {
            return days;
        }
        for (int i = 0; i < names.size(); i++) {
            String name = Objects.toString(names.get(i), "").trim().toUpperCase(Locale.ROOT);
            DayOfWeek day = Arrays.stream(DayOfWeek.values()).filter(known -> known.name().equals(name)).findFirst().orElse(null);
            problems.require(day != null, "workingDays[" + i + "]", "value.unknown", shown(names.get(i)), "MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY");
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private List<DateRange> holidays(List<HolidayLine> lines) {
        List<DateRange> read = new ArrayList<>();
        if (isLong(lines, MOST_HOLIDAYS, "holidays")) {
            return read;
        }
        for (int i = 0; i < lines.size(); i++) {
            HolidayLine line = lines.get(i) == null ? new HolidayLine(null, null) : lines.get(i);
            String at = "holidays[" + i + "]";
            LocalDate from = day(line.from(), at + ".from");
            LocalDate to = line.to() == null || line.to().isBlank() ? from : day(line.to(), at + ".to");
            if (from != null && to != null) {
                problems.require(!to.isBefore(from), at + ".to", "figure.settings.holiday.order").require(to.isBefore(from.plusDays(LONGEST_HOLIDAY)), at + ".to", "figure.settings.holiday.long", LONGEST_HOLIDAY);
                read.add(to.isBefore(from) ? new DateRange(from, from) : new DateRange(from, to.plusDays(1)));
            }
        }
        return merged(read);
    }

    private static List<DateRange> merged(List<DateRange> ranges) {
        List<DateRange> merged = new ArrayList<>();
        for (DateRange range : ranges.stream().sorted(Comparator.comparing(DateRange::from)).toList()) {
            DateRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.to().isBefore(range.from())) {
                merged.add(range);
            } else if (range.to().isAfter(last.to())) {
                merged.set(merged.size() - 1, new DateRange(last.from(), range.to()));
            }
        }
        return merged;
    }

    private LocalDate day(String text, String field) {
        try {
            LocalDate day = LocalDate.parse(Objects.toString(text, "").trim());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Told below, as is a day nobody can mean.
        }
        problems.require(false, field, "figure.settings.day", shown(text));
        return null;
    }

    private boolean isLong(List<?> lines, int most, String field) {
        problems.require(lines.size() <= most, field, "list.long", most);
        return lines.size() > most;
    }

    private static String shown(String text) {
        return text == null ? "" : text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
