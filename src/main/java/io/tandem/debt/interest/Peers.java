package io.tandem.debt.interest;

import io.tandem.shared.Randomness;

/** Values of comparable issues, ascending. Draws what their median or mean would be had chance picked as many of them anew, with replacement. */
final class Peers {
    /** Up to so many a mean is drawn value by value; beyond, the normal distribution it tends to (central limit theorem) is as good and takes no longer for more. */
    private static final int DRAWN_ONE_BY_ONE = 64;

    private final double[] ascending;
    private final double mean;
    private final double deviation;

    Peers(double[] ascending) {
        this.ascending = ascending;
        double sum = 0;
        for (double value : ascending) {
            sum += value;
        }
        mean = sum / ascending.length;
        double squares = 0;
        for (double value : ascending) {
            squares += (value - mean) * (value - mean);
        }
        deviation = Math.sqrt(squares / ascending.length);
    }

    int count() {
        return ascending.length;
    }

    double mean() {
        return mean;
    }

    /** The middle value; of an even number the mean of the two in the middle. */
    double median() {
        return (ascending[(ascending.length - 1) / 2] + ascending[ascending.length / 2]) / 2;
    }

    double drawMean(Randomness random) {
        if (ascending.length > DRAWN_ONE_BY_ONE) {
            return mean + deviation / Math.sqrt(ascending.length) * random.nextNormal();
        }
        double sum = 0;
        for (int draw = 0; draw < ascending.length; draw++) {
            sum += ascending[random.nextBelow(ascending.length)];
        }
        return sum / ascending.length;
    }

    /**
     * Without drawing the values: the k-th smallest of n places drawn evenly is distributed as Beta(k, n + 1 − k), the next one above it as the smallest of the n − k that are left (David, Nagaraja,
     * Order Statistics, 2003, chapter 2).
     */
    double drawMedian(Randomness random) {
        int count = ascending.length;
        int rank = (count + 1) / 2;
        double below = random.nextGamma(rank);
        double place = below / (below + random.nextGamma(count + 1 - rank));
        if (count % 2 == 1) {
            return at(place);
        }
        double next = 1 - (1 - place) * Math.pow(1 - random.nextUnit(), 1.0 / (count - rank));
        return (at(place) + at(next)) / 2;
    }

    private double at(double place) {
        return ascending[Math.min(ascending.length - 1, (int) (place * ascending.length))];
    }
}
