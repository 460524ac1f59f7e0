package io.tandem.plan.buffer.model;

/**
 * Two straight lines that cut a fever chart into three zones. Each goes from its start, where nothing of the chain is done, to its end, where all is. In percent of the buffer.
 * Source: ProChain's fever chart, whose points A to D these are: A the red line's start, B its end, C the yellow line's start, D its end.
 */
public record ZoneLines(double yellowStart, double yellowEnd, double redStart, double redEnd) {
    /** What a new buffer has: a tenth may go before anything is done, and a tenth should be left at the end. */
    public static final ZoneLines USUAL = new ZoneLines(10, 70, 30, 90);

    public ZoneLines {
        if (!areSound(yellowStart, yellowEnd, redStart, redEnd)) {
            throw new IllegalArgumentException("yellow " + yellowStart + " to " + yellowEnd + ", red " + redStart + " to " + redEnd);
        }
    }

    /** Within 0 to 100, neither falls, and yellow lies below red at both ends. */
    public static boolean areSound(double yellowStart, double yellowEnd, double redStart, double redEnd) {
        return yellowStart >= 0 && yellowStart <= yellowEnd && redStart <= redEnd && yellowStart < redStart && yellowEnd < redEnd && redEnd <= 100;
    }

    /** A point on a line is still in the better zone. Both in percent. */
    public Zone zone(double completion, double penetration) {
        if (penetration > at(redStart, redEnd, completion)) {
            return Zone.RED;
        }
        return penetration > at(yellowStart, yellowEnd, completion) ? Zone.YELLOW : Zone.GREEN;
    }

    private static double at(double start, double end, double completion) {
        return start + (end - start) * completion / 100;
    }
}
