package io.tandem.metric.api;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The definitions of all figures there are, whichever feature computes them, in the order people read them. */
public final class KnownFigures {
    private final Map<String, FigureDefinition> byKey;

    /** @throws IllegalArgumentException when two figures have one key */
    public KnownFigures(Collection<? extends FigureDefinition> definitions) {
        Map<String, FigureDefinition> known = new LinkedHashMap<>();
        for (FigureDefinition definition : definitions) {
            if (known.put(definition.key(), definition) != null) {
                throw new IllegalArgumentException("two figures are called " + definition.key());
            }
        }
        byKey = Collections.unmodifiableMap(known);
    }

    public List<FigureDefinition> list() {
        return List.copyOf(byKey.values());
    }

    public Optional<FigureDefinition> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
