package io.tandem.scorecard.model;

import java.util.List;

/**
 * Several criteria as one score: Σ(weight × score) ÷ Σ weight over those that count.
 *
 * @param score    1 to 5; null when too little counts
 * @param counted  how many criteria count
 * @param asked    how many there are
 * @param percent  the counted ones' share of the weight, 0 to 100
 */
public record Summary(Double score, int counted, int asked, double percent) {
    /** Shares are quotients of sums: one that misses its limit by rounding alone has reached it. */
    private static final double ROUNDING = 1e-9;

    /** @param leastPercent share of the weight that must count before there is a score */
    public static Summary of(List<Standing> standings, int leastPercent) {
        List<Standing> counted = standings.stream().filter(standing -> standing.counted().isPresent()).toList();
        double all = weight(standings);
        double known = weight(counted);
        double percent = all == 0 ? 0 : known / all * 100;
        boolean isEnough = known > 0 && percent + ROUNDING >= leastPercent;
        double sum = counted.stream().mapToDouble(standing -> standing.criterion().weight() * standing.counted().getAsInt()).sum();
        return new Summary(isEnough ? sum / known : null, counted.size(), standings.size(), percent);
    }

    private static double weight(List<Standing> standings) {
        return standings.stream().mapToDouble(standing -> standing.criterion().weight()).sum();
    }
}
