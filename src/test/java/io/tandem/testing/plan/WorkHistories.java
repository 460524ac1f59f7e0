package io.tandem.testing.plan;

import io.tandem.metric.api.FactsState;
import io.tandem.metric.api.WorkHistory;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds a project's history as a test tells it: {@code new WorkHistories().everyWorkingDay(2).open("2.0", 20).history()}. Today is Friday 2026-11-20. */
public final class WorkHistories {
    public static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private final SortedMap<LocalDate, Long> done = new TreeMap<>();
    private Map<String, Long> open = new HashMap<>();
    private LocalDate from = TODAY.minusWeeks(12);
    private long doneWithWork;
    private double personDays;

    /** So many completed on each working day. */
    public WorkHistories everyWorkingDay(long completed) {
        from.datesUntil(TODAY).filter(day -> day.getDayOfWeek().getValue() <= 5).forEach(day -> done.put(day, completed));
        return this;
    }

    public WorkHistories done(String day, long completed) {
        done.put(LocalDate.parse(day), completed);
        return this;
    }

    public WorkHistories from(String day) {
        from = LocalDate.parse(day);
        return this;
    }

    public WorkHistories open(String release, long issues) {
        open.put(release, issues);
        return this;
    }

    public WorkHistories openUnknown() {
        open = null;
        return this;
    }

    /** So many of the completed have logged work, so many person-days together. */
    public WorkHistories logged(long issues, double days) {
        doneWithWork = issues;
        personDays = days;
        return this;
    }

    public WorkHistory history() {
        FactsState facts = new FactsState("DEMO", FactsState.State.BUILT, 1L, Instant.parse("2026-11-20T11:00:00Z"));
        return new WorkHistory(facts, TODAY, ZoneId.of("Europe/Zurich"), 5, new DateRange(from, TODAY), done, 12, doneWithWork, personDays, open);
    }
}
