package io.tandem.plan.model;

import io.tandem.shared.Percentile;
import io.tandem.shared.ThreePoint;
import java.util.Arrays;

/**
 * Monte Carlo forecast: each trial draws days of the past, with replacement, until the open work is done. The same pace, seed and number of trials give the same
 * answer. A trial's days are the same whatever is asked, so two answers differ by what was asked and not by chance (common random numbers: Law, Simulation
 * Modeling and Analysis, chapter on variance reduction).
 */
public final class Simulation {
    /** Working days a trial looks ahead, about five years; what is not done by then is "later". */
    public static final int HORIZON = 1_300;
    public static final int USUAL_TRIALS = 10_000;
    public static final long USUAL_SEED = 20_260_101L;
    private static final int NEVER = HORIZON + 1;
    /** Streams for a change's own work, apart from those of the days. */
    private static final long CHANGE = 1L << 40;

    private final Pace pace;
    private final int trials;
    private final long seed;

    public Simulation(Pace pace, int trials, long seed) {
        if (trials < 1 || pace.days() == 0) {
            throw new IllegalArgumentException("a simulation needs trials and days to draw from");
        }
        this.pace = pace;
        this.trials = trials;
        this.seed = seed;
    }

    /** The finish as it stands, and with more work. */
    public record Comparison(Spread today, Spread withChange, double meanExtra) { }

    /** When so many issues are done. */
    public Spread when(int issues) {
        return compare(issues, ThreePoint.exactly(0), 1).today();
    }

    /**
     * When so many issues are done, and when they are with a change's work on top. Both read the same trials; a begun issue counts as a whole one.
     *
     * @param work    the change's own work, in whatever unit; drawn once per trial, see {@link BetaPert}
     * @param perUnit how many issues of this project one unit of that work is worth
     */
    public Comparison compare(int issues, ThreePoint work, double perUnit) {
        int[] today = new int[HORIZON + 2];
        int[] withChange = new int[HORIZON + 2];
        BetaPert change = new BetaPert(work);
        boolean isAnything = work.high() > 0 && perUnit > 0;
        double extraSum = 0;
        for (int trial = 0; trial < trials; trial++) {
            double extra = isAnything ? change.draw(Randomness.stream(seed, CHANGE + trial)) * perUnit : 0;
            extraSum += extra;
            run(Randomness.start(seed, trial), issues, (long) Math.ceil(issues + extra), today, withChange);
        }
        return new Comparison(new Spread(today, trials), new Spread(withChange, trials), extraSum / trials);
    }

    /** One trial: two days per random number, each chosen by multiplying its 32 bits with the number of days (Lemire 2019), off by less than one in a hundred million. */
    private void run(long start, long first, long second, int[] firstDone, int[] secondDone) {
        int[] counts = pace.counts();
        long days = counts.length;
        long state = start;
        long done = 0;
        int firstDay = first <= 0 ? 0 : NEVER;
        int day = 0;
        while (done < second && day < HORIZON) {
            state += Randomness.STEP;
            long random = Randomness.mix(state);
            day++;
            done += counts[(int) ((random >>> 32) * days >>> 32)];
            if (done >= first && firstDay == NEVER) {
                firstDay = day;
            }
            if (done < second && day < HORIZON) {
                day++;
                done += counts[(int) ((random & 0xFFFFFFFFL) * days >>> 32)];
                if (done >= first && firstDay == NEVER) {
                    firstDay = day;
                }
            }
        }
        firstDone[firstDay]++;
        secondDone[done >= second ? day : NEVER]++;
    }

    /** How many issues are done within so many working days with this certainty: the lower tail, so a higher certainty promises less. */
    public long howMany(int workingDays, Percentile certainty) {
        long[] sums = new long[trials];
        int[] counts = pace.counts();
        for (int trial = 0; trial < trials; trial++) {
            long state = Randomness.start(seed, trial);
            for (int day = 0; day < workingDays; day += 2) {
                state += Randomness.STEP;
                long random = Randomness.mix(state);
                sums[trial] += counts[(int) ((random >>> 32) * counts.length >>> 32)];
                sums[trial] += day + 1 < workingDays ? counts[(int) ((random & 0xFFFFFFFFL) * counts.length >>> 32)] : 0;
            }
        }
        Arrays.sort(sums);
        return sums[trials - 1 - (int) ((long) trials * certainty.percent() / 100)];
    }
}
