package io.tandem.metric.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When an issue was blocked: by its flag, by a status that says so, or by a link to an issue that was not done. A flag that nobody took off ends with the issue.
 */
final class Blocking {
    private Blocking() { }

    /** @param changes oldest first */
    static List<Span> of(IssueHistory history, List<FieldChange> changes, Instant done) {
        List<Span> spans = new ArrayList<>(fields(history.created(), changes));
        for (BlockingLink link : history.links()) {
            spans.addAll(Spans.intersection(List.of(new Span(link.from(), link.to())), Spans.union(link.unresolved())));
        }
        return Spans.union(spans).stream().map(span -> closed(span, done)).toList();
    }

    private static Span closed(Span span, Instant done) {
        return span.to() == null && done != null && done.isAfter(span.from()) ? new Span(span.from(), done) : span;
    }

    private static List<Span> fields(Instant created, List<FieldChange> changes) {
        List<Span> spans = new ArrayList<>();
        Map<ChangedField, Instant> since = new EnumMap<>(ChangedField.class);
        Map<ChangedField, Boolean> seen = new EnumMap<>(ChangedField.class);
        for (FieldChange change : changes) {
            if (!change.field().isBlock()) {
                continue;
            }
            boolean isFirst = seen.put(change.field(), true) == null;
            Instant begun = isFirst && change.isReplacement() ? created : since.get(change.field());
            if (change.to().isEmpty()) {
                since.remove(change.field());
                if (begun != null) {
                    spans.add(new Span(begun, change.at()));
                }
            } else {
                since.put(change.field(), begun == null ? change.at() : begun);
            }
        }
        since.values().forEach(begun -> spans.add(new Span(begun, null)));
        return spans;
    }
}
