package io.tandem.metric.figure.pipeline;

import io.tandem.metric.model.PipelineCount;
import io.tandem.metric.model.PipelineFacts;
import io.tandem.shared.DateRange;
import io.tandem.shared.Percentile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** What a figure of pipelines is computed from: the days of a period. */
public record PipelineWindow(PipelineFacts facts, DateRange range) {
    private static final int WEEK = 7;

    /** The part of the facts that lies inside the range. */
    static PipelineWindow of(PipelineFacts facts, DateRange range) {
        return new PipelineWindow(new PipelineFacts(facts.sources(), facts.days().stream().filter(day -> range.contains(day.day())).toList()), range);
    }

    public long sum(PipelineCount count) {
        return facts.days().stream().mapToLong(day -> day.counts().getOrDefault(count, 0L)).sum();
    }

    /** The first count as a share of the second, in percent; empty when there is nothing to share. */
    public OptionalDouble percent(PipelineCount part, PipelineCount whole) {
        return sum(whole) == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * sum(part) / sum(whole));
    }

    /** A percentile of durations, in the unit of so many seconds. */
    public OptionalDouble percentile(Percentile percentile, Function<PipelineFacts.Day, List<Long>> durations, double secondsPerUnit) {
        double[] sorted = facts.days().stream().flatMapToDouble(day -> durations.apply(day).stream().mapToDouble(Long::doubleValue)).sorted().toArray();
        return percentile.of(DoubleStream.of(sorted).map(seconds -> seconds / secondsPerUnit).toArray());
    }

    public double weeks() {
        return range.days() / (double) WEEK;
    }

    /** Cut into weeks that end where it ends; the first may be shorter. */
    List<PipelineWindow> listWeeks() {
        List<PipelineWindow> weeks = new ArrayList<>();
        LocalDate to = range.to();
        while (to.isAfter(range.from())) {
            LocalDate from = to.minusDays(WEEK).isBefore(range.from()) ? range.from() : to.minusDays(WEEK);
            weeks.add(0, of(facts, new DateRange(from, to)));
            to = from;
        }
        return weeks;
    }
}
