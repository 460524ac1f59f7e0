package io.tandem.debt.chart;

import io.tandem.debt.api.TopDebt;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Items by what they cost to repair and what they cost to keep.
 *
 * @param items         highest priority first
 * @param total         how many there are, of which these are the first
 * @param splitPrincipal person-days that part cheap items from dear ones: the median principal of these items; 0 without any
 * @param splitInterest expected person-days a month that part what hurts from what does not: the median of these items; 0 without any
 */
public record Quadrant(List<TopDebt> items, long total, double splitPrincipal, double splitInterest) {
    public Quadrant {
        items = List.copyOf(items);
    }

    static Quadrant of(List<TopDebt> items, long total) {
        return new Quadrant(items, total, median(items, TopDebt::principal), median(items, TopDebt::interest));
    }

    /** The middle value; of an even number the mean of the two in the middle. */
    private static double median(List<TopDebt> items, ToDoubleFunction<TopDebt> figure) {
        double[] ascending = items.stream().mapToDouble(figure).toArray();
        Arrays.sort(ascending);
        return ascending.length == 0 ? 0 : (ascending[(ascending.length - 1) / 2] + ascending[ascending.length / 2]) / 2;
    }
}
