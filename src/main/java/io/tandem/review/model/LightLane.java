package io.tandem.review.model;

/**
 * What happens to changes below every threshold.
 *
 * @param mode            see there
 * @param seat            the seat that decides alone; empty unless the mode is {@code ONE_SEAT}
 * @param samplingPercent share of the changes decided here that are picked for a later audit, 0 to 100
 */
public record LightLane(Mode mode, String seat, int samplingPercent) {
    /** {@code OFF}: small changes need the board like any other. */
    public enum Mode { OFF, AUTOMATIC, ONE_SEAT }

    public static LightLane off() {
        return new LightLane(Mode.OFF, "", 0);
    }

    public static LightLane automatic(int samplingPercent) {
        return new LightLane(Mode.AUTOMATIC, "", samplingPercent);
    }

    public static LightLane oneSeat(String seat, int samplingPercent) {
        return new LightLane(Mode.ONE_SEAT, seat, samplingPercent);
    }
}
