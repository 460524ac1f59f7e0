package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.ReviewTexts;
import io.tandem.review.outcome.Comparison;
import io.tandem.review.outcome.Dimension;
import io.tandem.review.outcome.Statistics;
import io.tandem.review.outcome.Waiting;
import io.tandem.review.outcome.Way;
import java.util.Arrays;
import java.util.List;

/** How a board worked from {@code from} (inside) to {@code to} (outside). Shares are parts of 1, absent where there is nothing to divide by. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatisticsBody(String from, String to, int decided, WaitingBody waiting, YieldBody yield, List<LaneBody> lanes, OverdueBody overdue, List<MonthBody> months, AuditsBody audits,
                             List<SeatBody> seats, List<PointBody> points) {
    /** Hours by the clock; working days after the day it began. Absent with a count of 0. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WaitingBody(int count, Double hoursP50, Double hoursP85, Double workingDaysP50, Double workingDaysP85) {
        static WaitingBody of(Waiting waiting) {
            return new WaitingBody(waiting.count(), hundredths(waiting.hoursP50()), hundredths(waiting.hoursP85()), waiting.daysP50(), waiting.daysP85());
        }
    }

    /** Of the changes people decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record YieldBody(int decided, int altered, int stopped, Double share) { }

    /** Each decided change took one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LaneBody(Way lane, int count, Double share) { }

    /** Decided after their due time, of those that had one; {@code openNow} are late at present. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OverdueBody(int late, int decided, Double share, int openNow) { }

    /** {@code month} as 2026-11. */
    public record MonthBody(String month, int decided, int approved, int changesRequested, int rejected) { }

    /** Of the changes decided outside the board: picked for an audit, looked at since, found to have been the board's to decide. */
    public record AuditsBody(int outside, int sampled, int audited, int findings) { }

    /** From the submission to the seat's first vote; {@code open} wait for it at present. */
    public record SeatBody(String seat, String label, WaitingBody waiting, int open) { }

    /** One dimension of one verified change. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PointBody(long review, String issueKey, String title, Dimension dimension, double low, double likely, double high, double mean, double actual, String currency) {
        static PointBody of(Comparison one) {
            return new PointBody(one.reviewId(), one.issueKey(), one.title(), one.dimension(), hundredths(one.predicted().low()), hundredths(one.predicted().likely()), hundredths(one.predicted().high()),
                    hundredths(one.mean()), hundredths(one.actual()), one.currency() == null ? null : one.currency().getCurrencyCode());
        }
    }

    static StatisticsBody of(Statistics found, ReviewTexts texts) {
        Statistics.Yield yield = found.yield();
        Statistics.Late late = found.late();
        return new StatisticsBody(found.days().from().toString(), found.days().to().toString(), found.decided(), WaitingBody.of(found.waiting()),
                new YieldBody(yield.decided(), yield.altered(), yield.stopped(), share(yield.altered() + yield.stopped(), yield.decided())),
                Arrays.stream(Way.values()).map(way -> new LaneBody(way, found.ways().get(way), share(found.ways().get(way), found.decided()))).toList(),
                new OverdueBody(late.late(), late.decided(), share(late.late(), late.decided()), late.openNow()),
                found.months().stream().map(month -> new MonthBody(month.month().toString(), month.decided(), month.approved(), month.changesRequested(), month.rejected())).toList(),
                new AuditsBody(found.audits().outside(), found.audits().sampled(), found.audits().audited(), found.audits().findings()),
                found.seats().stream().map(seat -> new SeatBody(seat.seat(), texts.seat(seat.seat()), WaitingBody.of(seat.waiting()), seat.open())).toList(),
                found.points().stream().map(PointBody::of).toList());
    }

    static Double share(int part, int whole) {
        return whole == 0 ? null : rounded((double) part / whole, 10_000);
    }

    static Double hundredths(Double value) {
        return value == null ? null : rounded(value, 100);
    }

    static double rounded(double value, int parts) {
        return Math.round(value * parts) / (double) parts;
    }
}
