package io.tandem.debt.interest;

import io.tandem.debt.interest.Extra.Interval;
import io.tandem.shared.Randomness;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The issues of a component, each beside the comparable issues of its layer. The extra is the middle of the differences "issue − middle of its comparable issues", so that every layer counts with the component's issues
 * in it. Differences of whole layers' medians, weighted, would not do: most layers hold one to three issues of a component, their median is nearer the mean, and skewed durations would look longer in every component.
 *
 * <p>The interval is the bootstrap's percentile interval (Efron, Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13): the component's differences are drawn anew with replacement, and so are the comparable
 * issues of each layer.
 */
final class Comparison {
    /** Fewer comparable issues than this have no middle worth the name. */
    static final int FEWEST_PEERS = 5;
    static final int RESAMPLES = 1_000;
    private static final long SEED = 20_260_101L;

    private final Measure measure;
    private final double[] values;
    private final int[] layers;
    private final List<Peers> peers;
    private final Map<LeftOut, Integer> leftOut;

    /**
     * @param values one of each issue that is compared, always in the same order
     * @param layers which of the peers are its own
     */
    Comparison(Measure measure, double[] values, int[] layers, List<Peers> peers, Map<LeftOut, Integer> leftOut) {
        this.measure = measure;
        this.values = values;
        this.layers = layers;
        this.peers = peers;
        this.leftOut = leftOut;
    }

    /** @param stream which of the random numbers to use: the same ones give the same interval */
    Extra extra(long stream) {
        int comparable = peers.stream().mapToInt(Peers::count).sum();
        Interval interval = values.length < Extra.ENOUGH ? null : interval(Randomness.stream(SEED, stream));
        return new Extra(interval, values.length, comparable, leftOut);
    }

    private Interval interval(Randomness random) {
        double[] drawn = new double[RESAMPLES];
        double[] references = new double[peers.size()];
        double[] scratch = new double[values.length];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            Arrays.setAll(references, layer -> measure.draw(peers.get(layer), random));
            for (int place = 0; place < scratch.length; place++) {
                int picked = random.nextBelow(values.length);
                scratch[place] = values[picked] - references[layers[picked]];
            }
            drawn[resample] = measure.centre(scratch);
        }
        Arrays.sort(drawn);
        int outside = RESAMPLES * (100 - Extra.CONFIDENCE) / 200;
        return new Interval(value(), drawn[outside], drawn[RESAMPLES - 1 - outside]);
    }

    private double value() {
        double[] differences = new double[values.length];
        Arrays.setAll(differences, place -> values[place] - measure.centre(peers.get(layers[place])));
        return measure.centre(differences);
    }
}
