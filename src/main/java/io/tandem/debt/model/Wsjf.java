package io.tandem.debt.model;

import java.util.List;

/**
 * What a team says about an item in the relative points of weighted shortest job first, for teams that rank that way.
 * Source: the Scaled Agile Framework's WSJF, (user and business value + time criticality + risk reduction) ÷ job size, on its scale of 1, 2, 3, 5, 8, 13, 20.
 *
 * @param value         what paying the debt is worth
 * @param urgency       how much that worth shrinks with time
 * @param riskReduction what risk it takes away, or what it makes possible
 * @param size          how big the repair is
 */
public record Wsjf(int value, int urgency, int riskReduction, int size) {
    /** The points there are. */
    public static final List<Integer> SCALE = List.of(1, 2, 3, 5, 8, 13, 20);

    public Wsjf {
        if (!SCALE.containsAll(List.of(value, urgency, riskReduction, size))) {
            throw new IllegalArgumentException(value + ", " + urgency + ", " + riskReduction + ", " + size);
        }
    }

    /** (value + urgency + risk reduction) ÷ size, 0.15 to 60. The higher, the sooner. */
    public double score() {
        return (double) (value + urgency + riskReduction) / size;
    }
}
