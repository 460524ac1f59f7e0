package io.tandem.review.model;

/**
 * How many approvals an approval needs. Seats that abstain or step aside leave the denominator; at least one approval is always needed.
 *
 * @param kind  how it is counted
 * @param value people for {@code AT_LEAST}, per cent for {@code PERCENT}, nothing for {@code EVERY}
 */
public record Quorum(Kind kind, int value) {
    /** {@code EVERY} counts seats; the other two count people, so that somebody on two seats counts once. */
    public enum Kind { EVERY, AT_LEAST, PERCENT }

    public static Quorum every() {
        return new Quorum(Kind.EVERY, 0);
    }

    public static Quorum atLeast(int people) {
        return new Quorum(Kind.AT_LEAST, people);
    }

    public static Quorum percent(int percent) {
        return new Quorum(Kind.PERCENT, percent);
    }

    /** How many approvals are needed of so many voices; per cent are rounded up. */
    public int needed(int voices) {
        int asked = switch (kind) {
            case EVERY -> voices;
            case AT_LEAST -> value;
            case PERCENT -> (int) ((long) voices * value + 99) / 100;
        };
        return Math.max(1, asked);
    }
}
