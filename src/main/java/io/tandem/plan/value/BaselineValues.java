package io.tandem.plan.value;

import io.tandem.plan.baseline.BaselineReader;
import io.tandem.plan.baseline.BaselineView;
import io.tandem.plan.port.Calendars;
import io.tandem.plan.value.model.ValueCourse;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads one baseline's earned value. Sums name no issue, so whoever sees the project may read them. */
public final class BaselineValues {
    /** Points of the curves. */
    static final int MOST_POINTS = 120;
    private final BaselineReader baselines;
    private final ValueDesk desk;
    private final ValueService values;
    private final Calendars calendars;
    private final Clock clock;

    public BaselineValues(BaselineReader baselines, ValueDesk desk, ValueService values, Calendars calendars, Clock clock) {
        this.baselines = baselines;
        this.desk = desk;
        this.values = values;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @throws io.tandem.shared.NotFoundException when there is no such baseline for this person */
    public BaselineValue get(Actor actor, long id) {
        BaselineView baseline = baselines.get(actor, id);
        List<Measured> measured = desk.measure(List.of(baseline.baseline()));
        LocalDate today = calendars.get(baseline.baseline().projectKey()).dayOf(clock.instant());
        ValueCourse course = new ValueCourse(measured.stream().map(Measured::value).toList());
        boolean isSaid = measured.get(0).isKnown() && measured.get(0).value().budget() > 0;
        return new BaselineValue(baseline, today, isSaid ? course.points(today, MOST_POINTS) : List.of(), course.at(today), values.figures(measured, new DateRange(today, today.plusDays(1)), today));
    }
}
