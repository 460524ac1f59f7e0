package io.tandem.debt.repayment;

/** Person-days in the planner's resolution: quarters of a day. What something takes is rounded up, what is there is rounded down. */
public final class Quarters {
    /** Person-days. */
    public static final double RESOLUTION = 0.25;
    // A hair is taken off so that 0.75 stored as 0.7500000001 is still three quarters.
    private static final double HAIR = 1e-6;

    private Quarters() { }

    /** How many quarters this takes; at least one. */
    static int taken(double days) {
        return (int) Math.max(1, Math.ceil(days / RESOLUTION - HAIR));
    }

    /** How many whole quarters are in it. */
    static int within(double days) {
        return (int) Math.floor(days / RESOLUTION + HAIR);
    }

    static double days(int quarters) {
        return quarters * RESOLUTION;
    }
}
