package io.tandem.testing.review;

import io.tandem.metric.model.WorkingTime;
import io.tandem.review.model.Evidence;
import io.tandem.review.port.ActualsSource;
import io.tandem.review.port.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What is recorded of every change, as a test says; eight hours a day, Monday to Friday, days in UTC. */
public final class Records implements ActualsSource, WorkingCalendar {
    private final WorkingTime time = new WorkingTime(8, 5, ZoneOffset.UTC);
    /** What was asked so far. */
    public final List<Evidence.Question> questions = new ArrayList<>();
    private Evidence evidence = new Evidence(null, null, null);

    public void put(Evidence recorded) {
        evidence = recorded;
    }

    @Override
    public Evidence collect(Evidence.Question question) {
        questions.add(question);
        return evidence;
    }

    @Override
    public long workingDays(LocalDate first, LocalDate last) {
        return time.workingDays(first, last);
    }

    @Override
    public LocalDate dayOf(Instant at) {
        return time.dayOf(at);
    }

    @Override
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public double hoursPerDay() {
        return time.hoursPerDay();
    }
}
