package io.tandem.metric.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Arithmetic of half-open stretches of time. An end of null is later than every moment. */
final class Spans {
    private Spans() { }

    /** The moments that lie in at least one of them, without overlaps and gaps of length 0, oldest first. */
    static List<Span> union(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().filter(span -> !isEmpty(span)).sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.to() != null && last.to().isBefore(span.from())) {
                merged.add(span);
            } else {
                merged.set(merged.size() - 1, new Span(last.from(), later(last.to(), span.to())));
            }
        }
        return merged;
    }

    /** The moments that lie in one of the first and in one of the second; each list without overlaps. */
    static List<Span> intersection(List<Span> first, List<Span> second) {
        return first.stream().flatMap(one -> second.stream().map(other -> common(one, other)).filter(Objects::nonNull)).toList();
    }

    static FlowTime flow(Instant started, Instant done, List<Span> blocked, List<Span> waiting) {
        if (started == null || done == null || done.isBefore(started)) {
            return new FlowTime(0, 0, 0);
        }
        List<Span> cycle = List.of(new Span(started, done));
        long whole = seconds(cycle);
        long stopped = seconds(intersection(blocked, cycle));
        long idle = seconds(intersection(union(Stream.concat(blocked.stream(), waiting.stream()).toList()), cycle));
        return new FlowTime(whole - idle, idle - stopped, stopped);
    }

    /** Whole seconds, rounded down at the end only. */
    private static long seconds(List<Span> closed) {
        return closed.stream().map(span -> Duration.between(span.from(), span.to())).reduce(Duration.ZERO, Duration::plus).toSeconds();
    }

    private static Span common(Span one, Span other) {
        Span both = new Span(one.from().isAfter(other.from()) ? one.from() : other.from(), earlier(one.to(), other.to()));
        return isEmpty(both) ? null : both;
    }

    private static boolean isEmpty(Span span) {
        return span.to() != null && !span.to().isAfter(span.from());
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }
}
