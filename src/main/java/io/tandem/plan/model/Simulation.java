package io.tandem.plan.model;

import io.tandem.shared.Percentile;
import io.tandem.shared.Randomness;
import io.tandem.shared.ThreePoint;
import java.util.Arrays;

/**
 * Monte Carlo forecast: each trial draws days of the past, with replacement, until the open work is done. The same pace, seed and number of trials give the same
 * answer. A trial's days are the same whatever is asked, so two answers differ by what was asked and not by chance (common random numbers: Law, Simulation
 * Modeling and Analysis, chapter on variance reduction).
 *
 * <p>A random number of 64 bits gives two draws of 32, each of which chooses a pair of days by multiplication (Lemire, Fast random integer generation in an interval,
 * ACM TOMACS 2019): with the usual 60 days no pair is off its chance by more than one part in a million.
 */
public final class Simulation {
    /** Working days a trial looks ahead, about five years; what is not done by then is "later". */
    public static final int HORIZON = 1_300;
    public static final int USUAL_TRIALS = 10_000;
    public static final long USUAL_SEED = 20_260_101L;
    private static final int NEVER = HORIZON + 1;
    private static final int DAYS_PER_RANDOM = 4;
    private static final long LOWER_HALF = 0xffff_ffffL;
    /** Streams for a change's own work, apart from those of the days. */
    private static final long CHANGE = 1L << 40;

    private final Pace pace;
    private final int[] pairs;
    private final int trials;
    private final long seed;

    public Simulation(Pace pace, int trials, long seed) {
        if (trials < 1 || pace.days() == 0) {
            throw new IllegalArgumentException("a simulation needs trials and days to draw from");
        }
        this.pace = pace;
        this.pairs = pairs(pace.counts());
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

    /** One trial, four days for each random number; days are looked into only where something is finished within them. */
    private void run(long start, long first, long second, int[] firstDone, int[] secondDone) {
        int firstDay = first <= 0 ? 0 : NEVER;
        int secondDay = second <= 0 ? 0 : NEVER;
        long done = 0;
        long state = start;
        for (int day = 0; secondDay == NEVER && day < HORIZON; day += DAYS_PER_RANDOM) {
            state += Randomness.STEP;
            long random = Randomness.mix(state);
            int early = pair(random >>> 32);
            int late = pair(random & LOWER_HALF);
            long after = done + pairs[early] + pairs[late];
            if (after >= first && firstDay == NEVER) {
                firstDay = dayWithin(early, late, day, first - done);
            }
            if (after >= second) {
                secondDay = dayWithin(early, late, day, second - done);
            }
            done = after;
        }
        firstDone[firstDay]++;
        secondDone[secondDay]++;
    }

    private int pair(long half) {
        return (int) (half * pairs.length >>> 32);
    }

    private int dayWithin(int early, int late, int day, long missing) {
        return pairs[early] >= missing ? dayWithin(early, day, missing) : dayWithin(late, day + 2, missing - pairs[early]);
    }

    private int dayWithin(int pair, int day, long missing) {
        return firstOf(pair) >= missing ? day + 1 : day + 2;
    }

    private int firstOf(int pair) {
        return pace.counts()[pair / pace.days()];
    }

    /** How many issues are done within so many working days with this certainty: the lower tail, so a higher certainty promises less. */
    public long howMany(int workingDays, Percentile certainty) {
        long[] sums = new long[trials];
        for (int trial = 0; trial < trials; trial++) {
            long state = Randomness.start(seed, trial);
            long random = 0;
            for (int day = 0; day < workingDays; day += 2) {
                state += (day & 2) == 0 ? Randomness.STEP : 0;
                random = (day & 2) == 0 ? Randomness.mix(state) : random << 32;
                int pair = pair(random >>> 32);
                sums[trial] += day + 1 < workingDays ? pairs[pair] : firstOf(pair);
            }
        }
        Arrays.sort(sums);
        return sums[trials - 1 - (int) ((long) trials * certainty.percent() / 100)];
    }

    /** What any two days complete together: the first day times their number, plus the second, is the pair's place. */
    private static int[] pairs(int[] counts) {
        int[] pairs = new int[counts.length * counts.length];
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = counts[pair / counts.length] + counts[pair % counts.length];
        }
        return pairs;
    }
}
