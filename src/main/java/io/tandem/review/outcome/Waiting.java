package io.tandem.review.outcome;

import io.tandem.review.port.WorkingCalendar;
import io.tandem.shared.Percentile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How long something waited. Hours run by the clock; working days are those after the day it began up to the day it ended, so that 0 is the same day.
 *
 * @param count how many; with none, nothing else is known (null)
 */
public record Waiting(int count, Double hoursP50, Double hoursP85, Double daysP50, Double daysP85) {
    /** One wait. */
    public record Span(Instant from, Instant to) {
        double hours() {
            return Duration.between(from, to).toMillis() / 3_600_000.0;
        }

        double workingDays(WorkingCalendar calendar) {
            return calendar.workingDays(calendar.dayOf(from).plusDays(1), calendar.dayOf(to));
        }
    }

    public static Waiting of(List<Span> spans, WorkingCalendar calendar) {
        double[] hours = sorted(spans, Span::hours);
        double[] days = sorted(spans, span -> span.workingDays(calendar));
        return new Waiting(spans.size(), value(Percentile.P50.of(hours)), value(Percentile.P85.of(hours)), value(Percentile.P50.of(days)), value(Percentile.P85.of(days)));
    }

    private static double[] sorted(List<Span> spans, ToDoubleFunction<Span> measure) {
        return spans.stream().mapToDouble(measure).sorted().toArray();
    }

    private static Double value(OptionalDouble found) {
        return found.isPresent() ? found.getAsDouble() : null;
    }
}
