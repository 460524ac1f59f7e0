package io.tandem.ui.shared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a figure went: one value for each step of time, oldest first, null where there was none. */
public final class Course {
    private static final int FEWEST = 4;
    private static final double STEADY = 0.05;
    private static final String LEVELS = "▁▂▃▄▅▆▇█";
    private static final char GAP = '·';
    private final List<Double> values;
    private final double[] known;

    /** @param values null stands for no value */
    public Course(List<Double> values) {
        this.values = values;
        this.known = values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
    }

    /** Where it goes. */
    public enum Direction { UP, DOWN, FLAT }

    /** Whether there is anything to draw. */
    public boolean isDrawable() {
        return known.length > 1;
    }

    /** The mean of the later half against that of the earlier half; within 5 % of the larger is flat. Empty with fewer than four values. */
    public Optional<Direction> direction() {
        if (known.length < FEWEST) {
            return Optional.empty();
        }
        int half = known.length / 2;
        double earlier = mean(0, half);
        double later = mean(known.length - half, known.length);
        double scale = Math.max(Math.abs(earlier), Math.abs(later));
        if (scale == 0 || Math.abs(later - earlier) / scale <= STEADY) {
            return Optional.of(Direction.FLAT);
        }
        return Optional.of(later > earlier ? Direction.UP : Direction.DOWN);
    }

    /** As a line of characters, for where nothing can be drawn: each value by the height of its bar, a dot where there is none. */
    public String characters() {
        StringBuilder line = new StringBuilder();
        values.forEach(value -> line.append(value == null ? GAP : LEVELS.charAt((int) Math.round(height(value) * (LEVELS.length() - 1)))));
        return line.toString();
    }

    List<Double> values() {
        return values;
    }

    /** Of the range of all values, 0 to 1; the middle when all are the same. */
    double height(double value) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double each : known) {
            low = Math.min(low, each);
            high = Math.max(high, each);
        }
        return high > low ? (value - low) / (high - low) : 0.5;
    }

    private double mean(int from, int to) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += known[at];
        }
        return sum / (to - from);
    }
}
