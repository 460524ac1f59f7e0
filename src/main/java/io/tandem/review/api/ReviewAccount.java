package io.tandem.review.api;

import io.tandem.shared.ThreePoint;
import java.time.Instant;

/**
 * Everything countable about one review. Null is: has not happened, or nobody said.
 *
 * @param type      {@code STANDARD}, {@code NORMAL} or {@code EMERGENCY}
 * @param state     as an upper-case name ({@code IN_REVIEW})
 * @param lane      {@code BOARD}, {@code LIGHT} or {@code AUTOMATIC}
 * @param outcome   the latest decision: {@code APPROVED}, {@code REJECTED}, {@code CHANGES_REQUESTED}, or {@code UNDECIDED}
 * @param rounds    submissions so far
 * @param riskScore likelihood × consequence as it counts, 1 to 25
 * @param proposer  the permanent key of who put it forward
 * @param expected  what was foreseen
 * @param actual    what came of it
 * @param times     when what happened
 */
public record ReviewAccount(long id, long issueId, String issueKey, String title, String type, String state, String lane, String outcome, int rounds, Integer riskScore, String proposer,
                           Expected expected, Actual actual, Times times) {
    /** @param schedule working days; @param effort person-days */
    public record Expected(ThreePoint schedule, ThreePoint effort) { }

    /** @param scheduleDays working days; @param effortDays person-days */
    public record Actual(Double scheduleDays, Double effortDays) { }

    /** @param changed the last step of its life */
    public record Times(Instant created, Instant submitted, Instant due, Instant decided, Instant implemented, Instant verified, Instant changed) { }
}
