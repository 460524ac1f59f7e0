package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What really came of the change, as somebody entered it. A measure that is missing is unknown.
 *
 * @param note      what is to be said about it
 * @param enteredBy who touched it last
 * @param enteredAt when
 */
public record Actuals(Map<Measure, ActualValue> values, String note, Actor enteredBy, Instant enteredAt) {
    public Actuals {
        Map<Measure, ActualValue> sorted = new EnumMap<>(Measure.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
        note = note == null ? "" : note;
    }

    /** Nothing entered yet: what a first entry differs from. */
    public static Actuals none() {
        return new Actuals(Map.of(), "", null, null);
    }

    public Optional<ActualValue> find(Measure measure) {
        return Optional.ofNullable(values.get(measure));
    }

    public OptionalDouble number(Measure measure) {
        return values.containsKey(measure) ? OptionalDouble.of(values.get(measure).value().doubleValue()) : OptionalDouble.empty();
    }

    /**
     * Everything as it is to be now: a measure whose value stays keeps who entered it and when, one that is not named becomes unknown.
     *
     * @param proposed what the sources say now
     */
    public Actuals entered(Map<Measure, BigDecimal> wanted, Map<Measure, BigDecimal> proposed, String newNote, Actor by, Instant at) {
        Map<Measure, ActualValue> next = new EnumMap<>(Measure.class);
        wanted.forEach((measure, value) -> next.put(measure, find(measure).filter(old -> old.value().equals(ActualValue.plain(value)))
                .orElseGet(() -> new ActualValue(value, proposed.get(measure), by, at))));
        return new Actuals(next, newNote, by, at);
    }

    /** What differs from an earlier entry, for a trail: {@code EFFORT 4 → 6; NOTE}. Empty when nothing does. */
    public String differenceFrom(Actuals earlier) {
        List<String> parts = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            String before = earlier.text(measure);
            String after = text(measure);
            if (!before.equals(after)) {
                parts.add(measure.name() + " " + before + " → " + after);
            }
        }
        if (!Objects.equals(note, earlier.note)) {
            parts.add("NOTE");
        }
        return String.join("; ", parts);
    }

    private String text(Measure measure) {
        return find(measure).map(value -> value.value().toPlainString()).orElse("–");
    }

    /** All of it in one line, for the audit trail: {@code EFFORT=6; note: …}. */
    public String inOneLine() {
        List<String> parts = new ArrayList<>();
        values.forEach((measure, value) -> parts.add(measure.name() + "=" + value.value().toPlainString()));
        if (!note.isEmpty()) {
            parts.add("note: " + note);
        }
        return String.join("; ", parts);
    }
}
