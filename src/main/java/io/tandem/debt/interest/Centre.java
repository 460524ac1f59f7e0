package io.tandem.debt.interest;

/** Middles of values. */
final class Centre {
    private Centre() { }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The middle value; of an even number the mean of the two in the middle. Moves the values around instead of sorting them (Hoare, Algorithm 65: Find, 1961). */
    static double median(double[] values) {
        int upper = values.length / 2;
        select(values, upper);
        if (values.length % 2 == 1) {
            return values[upper];
        }
        double lower = values[0];
        for (int index = 1; index < upper; index++) {
            lower = Math.max(lower, values[index]);
        }
        return (lower + values[upper]) / 2;
    }

    /** Brings the value of this rank to its place, smaller ones before it. */
    private static void select(double[] values, int rank) {
        int from = 0;
        int to = values.length - 1;
        while (from < to) {
            double pivot = values[(from + to) >>> 1];
            int low = from;
            int high = to;
            while (low <= high) {
                while (values[low] < pivot) {
                    low++;
                }
                while (values[high] > pivot) {
                    high--;
                }
                if (low <= high) {
                    double held = values[low];
                    values[low++] = values[high];
                    values[high--] = held;
                }
            }
            if (rank <= high) {
                to = high;
            } else if (rank >= low) {
                from = low;
            } else {
                return;
            }
        }
    }
}
