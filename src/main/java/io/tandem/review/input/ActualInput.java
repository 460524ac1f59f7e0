package io.tandem.review.input;

/** What really came of a change, as sent; whatever is null is unknown. */
public record ActualInput(Double schedule, Double effort, ImpactInput.Amount otherCost, Double openDefects, Double coveragePoints, Double debtPersonDays, String note) {
    public static ActualInput nothing() {
        return new ActualInput(null, null, null, null, null, null, null);
    }
}
