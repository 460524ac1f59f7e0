package io.tandem.plan.value.model;

import io.tandem.plan.model.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Several releases' values together, by calendar day: their sums make one plan that begins with the first start. */
public final class ValueCourse {
    private final List<ReleaseValue> releases;

    public ValueCourse(List<ReleaseValue> releases) {
        this.releases = List.copyOf(releases);
    }

    /** How it stands at the end of this day; nothing where no release is. */
    public EarnedValue at(LocalDate day) {
        return new EarnedValue(day, days(ReleaseValue::budget), planned(day), earned(day), days(release -> release.spent(day)), earnedSchedule(day), releases.isEmpty() ? 0 : actualTime(day));
    }

    /** At most so many days from the start to the planned end, today or the day all was done, whichever is last; evenly apart, the last and {@code today} among them. */
    public List<EarnedValue> points(LocalDate today, int most) {
        if (releases.isEmpty()) {
            return List.of();
        }
        LocalDate start = start().minusDays(1);
        LocalDate end = plannedEnd().isAfter(today) ? plannedEnd() : today;
        long step = Math.max(1, -Math.floorDiv(-ChronoUnit.DAYS.between(start, end), Math.max(1, most - 2L)));
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = start; day.isBefore(end); day = day.plusDays(step)) {
            days.add(day);
        }
        days.add(end);
        if (!today.isBefore(start) && !days.contains(today)) {
            days.add(today);
        }
        return days.stream().sorted().map(this::at).toList();
    }

    private double planned(LocalDate day) {
        return days(release -> release.planned(day));
    }

    private double earned(LocalDate day) {
        return days(release -> release.earned(day));
    }

    private double days(ToDoubleFunction<ReleaseValue> seconds) {
        return releases.stream().mapToDouble(release -> release.calendar().personDays(1) * seconds.applyAsDouble(release)).sum();
    }

    private LocalDate start() {
        return releases.stream().map(ReleaseValue::start).min(LocalDate::compareTo).orElseThrow();
    }

    private LocalDate plannedEnd() {
        return releases.stream().map(ReleaseValue::plannedEnd).max(LocalDate::compareTo).orElseThrow();
    }

    private double actualTime(LocalDate day) {
        boolean isFinished = releases.stream().filter(release -> release.budget() > 0).noneMatch(release -> release.finished() == null);
        LocalDate finished = isFinished ? releases.stream().map(ReleaseValue::finished).filter(java.util.Objects::nonNull).max(LocalDate::compareTo).orElse(day) : day;
        return Math.max(0, calendar().between(start().minusDays(1), finished.isBefore(day) ? finished : day));
    }

    private WorkCalendar calendar() {
        return releases.get(0).calendar();
    }

    /** ES = n + (EV − PVn) ÷ (PVn+1 − PVn), where n is the last working day of the plan with PVn ≤ EV; when all is earned, the day the plan ends. */
    private OptionalDouble earnedSchedule(LocalDate day) {
        if (releases.isEmpty() || days(ReleaseValue::budget) == 0 || day.isBefore(start())) {
            return OptionalDouble.empty();
        }
        double earned = earned(day);
        LocalDate above = firstAbove(earned);
        return OptionalDouble.of(above == null ? index(plannedEnd()) : between(earned, above));
    }

    private double between(double earned, LocalDate above) {
        double before = planned(lastWorkedBefore(above));
        double step = planned(firstWorkedFrom(above)) - before;
        return index(above) - 1 + (step > 0 ? Math.max(0, earned - before) / step : 0);
    }

    /** The first day from the start on which more is planned than this; null when that never is. */
    private LocalDate firstAbove(double earned) {
        LocalDate last = plannedEnd();
        if (planned(last) <= earned) {
            return null;
        }
        long from = start().toEpochDay();
        long to = Math.max(from, last.toEpochDay());
        while (from < to) {
            long middle = Math.floorDiv(from + to, 2L);
            if (planned(LocalDate.ofEpochDay(middle)) > earned) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return LocalDate.ofEpochDay(from);
    }

    /** Which working day of the plan this is, from 1; a day off belongs to the working day after it. */
    private double index(LocalDate day) {
        return Math.max(1, calendar().between(start().minusDays(1), firstWorkedFrom(day)));
    }

    private LocalDate firstWorkedFrom(LocalDate day) {
        LocalDate found = day;
        for (int tries = 0; tries < 366 && !calendar().isWorked(found); tries++) {
            found = found.plusDays(1);
        }
        return found;
    }

    private LocalDate lastWorkedBefore(LocalDate day) {
        LocalDate found = day.minusDays(1);
        for (int tries = 0; tries < 366 && !calendar().isWorked(found); tries++) {
            found = found.minusDays(1);
        }
        return found;
    }
}
