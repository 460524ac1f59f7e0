package io.tandem.metric.api;

/**
 * From where on a figure is good and from where on it is worth watching, both counted as inside. Where higher is better, good lies at or above watch;
 * where lower is better, at or below it. Where neither is, {@code good} and {@code watch} are the lower and the upper end of the band that is good: below it
 * the figure is worth watching, above it bad.
 */
public record Thresholds(double good, double watch) {
    public Thresholds {
        if (!Double.isFinite(good) || !Double.isFinite(watch)) {
            throw new IllegalArgumentException("good " + good + ", watch " + watch);
        }
    }

    /** Whether the two lie in the order this direction asks for. */
    public boolean areOrdered(Better better) {
        return better == Better.HIGHER ? good >= watch : good <= watch;
    }

    public FigureStatus judge(Better better, double value) {
        return switch (better) {
            case HIGHER -> value >= good ? FigureStatus.GOOD : value >= watch ? FigureStatus.WATCH : FigureStatus.BAD;
            case LOWER -> value <= good ? FigureStatus.GOOD : value <= watch ? FigureStatus.WATCH : FigureStatus.BAD;
            case NEITHER -> value > watch ? FigureStatus.BAD : value >= good ? FigureStatus.GOOD : FigureStatus.WATCH;
        };
    }

    /** What satisfies both; for bands this may be a band without a number in it, which is not ordered. */
    public Thresholds strictest(Thresholds other, Better better) {
        return switch (better) {
            case HIGHER -> new Thresholds(Math.max(good, other.good), Math.max(watch, other.watch));
            case LOWER -> new Thresholds(Math.min(good, other.good), Math.min(watch, other.watch));
            case NEITHER -> new Thresholds(Math.max(good, other.good), Math.min(watch, other.watch));
        };
    }
}
