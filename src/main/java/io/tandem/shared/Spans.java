package io.tandem.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets of moments: spans without overlap, oldest first. */
public record Spans(List<Span> spans) {
    public static final Spans NONE = new Spans(List.of());

    public Spans {
        spans = joined(spans);
    }

    private static List<Span> joined(List<Span> any) {
        List<Span> joined = new ArrayList<>();
        for (Span span : any.stream().filter(candidate -> !candidate.isEmpty()).sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !span.from().isAfter(last.to())) {
                joined.set(joined.size() - 1, new Span(last.from(), last.to().isAfter(span.to()) ? last.to() : span.to()));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    public Spans within(Span window) {
        return new Spans(spans.stream().map(span -> span.within(window)).toList());
    }

    /** The moments of this that are in none of the others. */
    public Spans without(Spans others) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            Instant from = span.from();
            for (Span hole : others.within(span).spans()) {
                left.add(new Span(from, hole.from()));
                from = hole.to();
            }
            left.add(new Span(from, span.to()));
        }
        return new Spans(left);
    }

    public Spans and(Spans others) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(others.spans);
        return new Spans(all);
    }
}
