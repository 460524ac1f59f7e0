package io.tandem.plan.model;

/**
 * Random numbers that are the same for the same seed on every machine and with every Java: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
 * generators, OOPSLA 2014). Each trial has a stream of its own, so that what one trial draws never moves another's numbers.
 */
final class Randomness {
    static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private long state;

    private Randomness(long state) {
        this.state = state;
    }

    /** The stream of this number. */
    static Randomness stream(long seed, long number) {
        return new Randomness(start(seed, number));
    }

    /** Where the stream of this number begins: for loops that keep the state in a variable of their own. */
    static long start(long seed, long number) {
        return mix(seed + mix(number * STEP + STEP));
    }

    /** The number that belongs to a state; the next state is this one + {@link #STEP}. */
    static long mix(long state) {
        long first = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }

    /** From 0, inside, to 1, outside. */
    double nextUnit() {
        state += STEP;
        return (mix(state) >>> 11) * UNIT;
    }

    /** Standard normal, by the polar method (Marsaglia, Bray 1964); the second value is not kept. */
    double nextNormal() {
        double first;
        double square;
        do {
            first = 2 * nextUnit() - 1;
            double second = 2 * nextUnit() - 1;
            square = first * first + second * second;
        } while (square >= 1 || square == 0);
        return first * Math.sqrt(-2 * Math.log(square) / square);
    }
}
