package io.tandem.adapter.store.review;

import io.tandem.review.model.ActualValue;
import io.tandem.review.model.Actuals;
import io.tandem.review.model.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Actuals as JSON holds them. The four numbers are what the first version of the add-on stored, with {@code enteredBy} alone; they are read where {@code values} is missing and not written
 * any more.
 */
record StoredActuals(Double schedule, Double effort, Double openDefects, Double coveragePoints, Map<String, StoredValue> values, String note, StoredPerson enteredBy, Long enteredAt) {
    record StoredValue(String value, String proposed, StoredPerson by, long at) {
        static StoredValue of(ActualValue actual) {
            return new StoredValue(actual.value().toPlainString(), actual.findProposed().map(BigDecimal::toPlainString).orElse(null), StoredPerson.of(actual.by()), actual.at().toEpochMilli());
        }

        ActualValue actual() {
            return new ActualValue(new BigDecimal(value), proposed == null ? null : new BigDecimal(proposed), by.actor(), Instant.ofEpochMilli(at));
        }
    }

    static StoredActuals of(Actuals actuals) {
        Map<String, StoredValue> values = new LinkedHashMap<>();
        actuals.values().forEach((measure, value) -> values.put(measure.name(), StoredValue.of(value)));
        return new StoredActuals(null, null, null, null, values, actuals.note(), StoredPerson.of(actuals.enteredBy()), actuals.enteredAt().toEpochMilli());
    }

    /** @param verified when the review was verified: then the values of the first version were entered */
    Actuals actuals(Instant verified) {
        if (values == null) {
            return new Actuals(first(verified), "", enteredBy.actor(), verified);
        }
        Map<Measure, ActualValue> read = new EnumMap<>(Measure.class);
        values.forEach((name, value) -> read.put(Measure.valueOf(name), value.actual()));
        return new Actuals(read, note, enteredBy.actor(), Instant.ofEpochMilli(enteredAt));
    }

    private Map<Measure, ActualValue> first(Instant verified) {
        Map<Measure, ActualValue> read = new EnumMap<>(Measure.class);
        put(read, Measure.SCHEDULE, schedule, verified);
        put(read, Measure.EFFORT, effort, verified);
        put(read, Measure.OPEN_DEFECTS, openDefects, verified);
        put(read, Measure.COVERAGE_POINTS, coveragePoints, verified);
        return read;
    }

    private void put(Map<Measure, ActualValue> read, Measure measure, Double number, Instant verified) {
        Optional.ofNullable(number).ifPresent(value -> read.put(measure, new ActualValue(BigDecimal.valueOf(value), null, enteredBy.actor(), verified)));
    }
}
