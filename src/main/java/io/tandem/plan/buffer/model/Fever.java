package io.tandem.plan.buffer.model;

/**
 * A point of the fever chart with what it means. What cannot be said is null: a division by nothing is no number.
 *
 * @param drawn       working days drawn
 * @param penetration percent of the buffer that is drawn; above 100 when more went than there was, below 0 when work took less than planned
 * @param completion  percent of the chain that is done
 * @param burn        penetration ÷ completion: 1 uses the buffer up exactly with the last piece of work
 */
public record Fever(double drawn, Double penetration, Double completion, Double burn, Zone zone) {
    /** @param size working days of the buffer; @param completion percent, or null when unknown */
    public static Fever of(double drawn, double size, Double completion, ZoneLines lines) {
        Double penetration = size > 0 ? Double.valueOf(100 * drawn / size) : null;
        boolean isPlaced = penetration != null && completion != null;
        Double burn = isPlaced && completion > 0 ? Double.valueOf(penetration / completion) : null;
        return new Fever(drawn, penetration, completion, burn, isPlaced ? lines.zone(completion, penetration) : null);
    }
}
