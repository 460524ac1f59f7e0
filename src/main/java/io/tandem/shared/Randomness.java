package io.tandem.shared;

/**
 * Random numbers that are the same for the same seed on every machine and with every Java: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
 * generators, OOPSLA 2014). Each trial has a stream of its own, so that what one trial draws never moves another's numbers. One thread at a time.
 */
public final class Randomness {
    public static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private long state;

    private Randomness(long state) {
        this.state = state;
    }

    /** The stream of this number. */
    public static Randomness stream(long seed, long number) {
        return new Randomness(start(seed, number));
    }

    /** Where the stream of this number begins: for loops that keep the state in a variable of their own. */
    public static long start(long seed, long number) {
        return mix(seed + mix(number * STEP + STEP));
    }

    /** The number that belongs to a state; the next state is this one + {@link #STEP}. */
    public static long mix(long state) {
        long first = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }

    /** From 0, inside, to 1, outside. */
    public double nextUnit() {
        state += STEP;
        return (mix(state) >>> 11) * UNIT;
    }

    /** Standard normal, by the polar method (Marsaglia, Bray 1964); the second value is not kept. */
    public double nextNormal() {
        double first;
        double square;
        do {
            first = 2 * nextUnit() - 1;
            double second = 2 * nextUnit() - 1;
            square = first * first + second * second;
        } while (square >= 1 || square == 0);
        return first * Math.sqrt(-2 * Math.log(square) / square);
    }

    /**
     * A whole number from 0, inside, to the bound, outside, by multiplication (Lemire, Fast random integer generation in an interval, ACM TOMACS 2019): no number is
     * off its chance by more than the bound's share of 2 to the power of 32.
     */
    public int nextBelow(int bound) {
        state += STEP;
        return (int) ((mix(state) >>> 32) * bound >>> 32);
    }

    /** Gamma with this shape, 1 or more, and scale 1 (Marsaglia, Tsang, A simple method for generating gamma variables, ACM TOMS 26, 2000). */
    public double nextGamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double normal = nextNormal();
            double root = 1 + c * normal;
            double cube = root * root * root;
            if (cube > 0 && Math.log(1 - nextUnit()) < 0.5 * normal * normal + d - d * cube + d * Math.log(cube)) {
                return d * cube;
            }
        }
    }
}
