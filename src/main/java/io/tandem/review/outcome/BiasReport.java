package io.tandem.review.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a project's assessments were off.
 *
 * @param dimensions one for each dimension, over all changes
 * @param sides      the same for each side of the working group whose members proposed any of them; others' changes are in neither
 */
public record BiasReport(List<Bias> dimensions, SortedMap<String, List<Bias>> sides) {
    public BiasReport {
        dimensions = List.copyOf(dimensions);
        sides = Collections.unmodifiableSortedMap(new TreeMap<>(sides));
    }

    public static BiasReport of(List<Comparison> all, Map<String, List<Comparison>> bySide) {
        SortedMap<String, List<Bias>> sides = new TreeMap<>();
        bySide.forEach((side, own) -> sides.put(side, Bias.listOf(own)));
        return new BiasReport(Bias.listOf(all), sides);
    }
}
