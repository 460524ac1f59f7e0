package io.tandem.plan.buffer;

import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.port.BufferCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When a plan's chain and buffer end. */
final class PlanDays {
    /** Far more than anybody plans; keeps absurd estimates within the calendar. */
    private static final int MOST_DAYS = 100_000;

    private PlanDays() { }

    static BufferView.Days of(Baseline plan, ReleaseBuffer buffer, ReleaseInfo release, FeverPoint last, BufferCalendar calendar, Instant now) {
        LocalDate made = calendar.dayOf(plan.at());
        LocalDate set = buffer.settings().start() == null ? release.start() : buffer.settings().start();
        // Work that was planned later than the release began starts with the plan.
        LocalDate start = Optional.ofNullable(set).filter(day -> day.isAfter(made)).orElse(made);
        LocalDate due = buffer.settings().due() == null ? release.due() : buffer.settings().due();
        return new BufferView.Days(calendar.dayOf(now), last == null ? null : last.day(), start, end(start, plan.chain(), calendar), end(start, plan.chain() + plan.size(), calendar), due);
    }

    /** The last of so many working days, a begun one counted; the first day for none. */
    private static LocalDate end(LocalDate start, double days, BufferCalendar calendar) {
        int whole = (int) Math.min(MOST_DAYS, Math.ceil(days));
        return whole == 0 ? start : calendar.week().after(start.minusDays(1), whole);
    }
}
