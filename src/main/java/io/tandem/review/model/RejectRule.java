package io.tandem.review.model;

/**
 * When rejections reject. A seat with a veto rejects in any case.
 *
 * @param kind  which rule
 * @param value number of rejecting seats for {@code AT_LEAST}
 */
public record RejectRule(Kind kind, int value) {
    /** One required seat is enough, or a number of seats. */
    public enum Kind { ANY_REQUIRED, AT_LEAST }

    public static RejectRule anyRequired() {
        return new RejectRule(Kind.ANY_REQUIRED, 0);
    }

    public static RejectRule atLeast(int seats) {
        return new RejectRule(Kind.AT_LEAST, seats);
    }
}
