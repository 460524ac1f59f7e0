package io.tandem.review.calendar.model;

import io.tandem.shared.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a change cannot, or should not, be made on its days.
 *
 * @param reason in words; days stand in it as {@code day:2026-11-20}, so that whoever says it can write them as its reader does
 * @param other  the change it collides with, or null
 */
public record Conflict(Kind kind, Weight weight, Reason reason, PlannedChange other) {
    private static final String DAY = "day:";

    /** Which rule found it. */
    public enum Kind { FREEZE, COMPONENT, RELEASE, IMPLEMENTER, ABSENCE, BEFORE_DECISION, AFTER_RELEASE, UNAPPROVED_START }

    /** {@code EXEMPT} ones are told, but hold for this kind of change as an exception. */
    public enum Weight { WARNING, EXEMPT }

    public static Conflict alone(Kind kind, Reason reason) {
        return new Conflict(kind, Weight.WARNING, reason, null);
    }

    public static Conflict with(PlannedChange other, Kind kind, Reason reason) {
        return new Conflict(kind, Weight.WARNING, reason, other);
    }

    public static Conflict exempt(Kind kind, Reason reason) {
        return new Conflict(kind, Weight.EXEMPT, reason, null);
    }

    public Optional<PlannedChange> findOther() {
        return Optional.ofNullable(other);
    }

    /** A day as an argument of a reason. */
    public static String asArgument(LocalDate day) {
        return DAY + day;
    }

    /** The day an argument stands for; empty when it is no day. */
    public static Optional<LocalDate> findDay(String argument) {
        return argument.matches(DAY + "-?\\d{4,}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(argument.substring(DAY.length()))) : Optional.empty();
    }
}
