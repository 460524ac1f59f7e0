package io.tandem.debt.interest;

import io.tandem.metric.api.CompletedIssue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The issues of a sample that can be measured, by what makes them comparable, each layer's in ascending order of the measure. */
final class Layers {
    private final Measure measure;
    private final double[] values;
    private final int[] layerOf;
    private final List<int[]> layers = new ArrayList<>();

    Layers(Measure measure, List<CompletedIssue> issues, SizeClasses sizes) {
        this.measure = measure;
        values = new double[issues.size()];
        layerOf = new int[issues.size()];
        Arrays.fill(layerOf, -1);
        Map<Layer, List<Integer>> found = new HashMap<>();
        for (int index = 0; index < issues.size(); index++) {
            OptionalDouble value = measure.of(issues.get(index));
            if (value.isPresent()) {
                values[index] = value.getAsDouble();
                found.computeIfAbsent(Layer.of(issues.get(index), sizes), layer -> new ArrayList<>()).add(index);
            }
        }
        found.values().forEach(this::add);
    }

    private void add(List<Integer> members) {
        members.forEach(index -> layerOf[index] = layers.size());
        members.sort(Comparator.comparingDouble(index -> values[index]));
        layers.add(members.stream().mapToInt(Integer::intValue).toArray());
    }

    Measure measure() {
        return measure;
    }

    /** Sets these issues beside all others of their layers. */
    Comparison compare(BitSet members) {
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        Map<Integer, Integer> places = new HashMap<>();
        List<Peers> peers = new ArrayList<>();
        double[] compared = new double[members.cardinality()];
        int[] own = new int[compared.length];
        int count = 0;
        for (int index = members.nextSetBit(0); index >= 0; index = members.nextSetBit(index + 1)) {
            int place = layerOf[index] < 0 ? -1 : places.computeIfAbsent(layerOf[index], layer -> place(layer, members, peers));
            if (place < 0) {
                leftOut.merge(layerOf[index] < 0 ? measure.without() : LeftOut.FEW_COMPARABLE, 1, Integer::sum);
            } else {
                compared[count] = values[index];
                own[count++] = place;
            }
        }
        return new Comparison(measure, Arrays.copyOf(compared, count), Arrays.copyOf(own, count), peers, leftOut);
    }

    /** Where the layer's other issues are among the peers; below 0 when they are too few. */
    private int place(int layer, BitSet members, List<Peers> peers) {
        double[] others = Arrays.stream(layers.get(layer)).filter(index -> !members.get(index)).mapToDouble(index -> values[index]).toArray();
        if (others.length < Comparison.FEWEST_PEERS) {
            return -1;
        }
        peers.add(new Peers(others));
        return peers.size() - 1;
    }
}
