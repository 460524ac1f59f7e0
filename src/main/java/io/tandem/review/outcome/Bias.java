package io.tandem.review.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far assessments of one dimension were off. Bias = Σ(actual − predicted) / Σ predicted, predicted being the PERT mean; nothing is said where Σ predicted is 0.
 *
 * @param bias      as a share: 0.25 is a quarter more than assessed; null without data
 * @param meanError mean of actual − predicted, in the dimension's unit; null without data
 * @param below     how many came out below the assessed low
 * @param inside    how many from low to high, both inside
 * @param above     how many above the assessed high
 * @param overMean  how many above the assessed mean; half of them would be well calibrated
 */
public record Bias(Dimension dimension, Double bias, Double meanError, int below, int inside, int above, int overMean, List<Comparison> sample) {
    /** From this many reviews on the figure says something about the team and not about one change. */
    public static final int ENOUGH = 5;
    private static final double NOUGHT = 1e-9;

    public Bias {
        sample = List.copyOf(sample);
    }

    public int sampleSize() {
        return sample.size();
    }

    public boolean isEnough() {
        return sampleSize() >= ENOUGH;
    }

    /** Share of actual values within low and high; empty without data, and for a dimension that is assessed as one number. */
    public Optional<Double> findInsideRange() {
        return sample.isEmpty() || !dimension.hasRange() ? Optional.empty() : Optional.of((double) inside / sampleSize());
    }

    /** One for each dimension. @param all of any dimension, oldest first */
    public static List<Bias> listOf(List<Comparison> all) {
        return Arrays.stream(Dimension.values()).map(dimension -> of(dimension, all)).toList();
    }

    /** @param all of any dimension, oldest first; costs count in the currency of the newest alone */
    public static Bias of(Dimension dimension, List<Comparison> all) {
        List<Comparison> own = all.stream().filter(one -> one.dimension() == dimension).toList();
        List<Comparison> sample = own.isEmpty() || dimension != Dimension.COST ? own : own.stream().filter(one -> one.currency().equals(own.get(own.size() - 1).currency())).toList();
        double predicted = sample.stream().mapToDouble(Comparison::mean).sum();
        double error = sample.stream().mapToDouble(Comparison::error).sum();
        return new Bias(dimension, Math.abs(predicted) < NOUGHT ? null : error / predicted, sample.isEmpty() ? null : error / sample.size(),
                count(sample, one -> one.actual() < one.predicted().low()), count(sample, Comparison::isInside), count(sample, one -> one.actual() > one.predicted().high()),
                count(sample, one -> one.error() > 0), sample);
    }

    private static int count(List<Comparison> sample, Predicate<Comparison> wanted) {
        return (int) sample.stream().filter(wanted).count();
    }
}
