package io.tandem.plan.model;

import io.tandem.shared.Percentile;

/** On which working day from now, 1 being the first, the trials of a simulation were finished; 0 is now. */
public final class Spread {
    private final int[] finishedOn;
    private final int trials;

    /** @param finishedOn trials by day; the last place counts those that were not finished by the horizon */
    Spread(int[] finishedOn, int trials) {
        this.finishedOn = finishedOn;
        this.trials = trials;
    }

    /** The percentile of the trials' days; {@link Simulation#HORIZON} + 1 stands for later than the horizon. */
    public int day(Percentile percentile) {
        long wanted = Math.min(trials, (long) trials * percentile.percent() / 100 + 1);
        long finished = finishedOn[0];
        int day = 0;
        while (finished < wanted) {
            day++;
            finished += finishedOn[day];
        }
        return day;
    }

    /** The share of the trials that were finished by this day, 0 to 1. */
    public double shareBy(long day) {
        long finished = 0;
        for (int each = 0; each <= Math.min(day, Simulation.HORIZON); each++) {
            finished += finishedOn[each];
        }
        return (double) finished / trials;
    }
}
