package io.tandem.review.api;

import java.time.Instant;

/**
 * A review in one row.
 *
 * @param state     as an upper-case name ({@code IN_REVIEW})
 * @param type      {@code STANDARD}, {@code NORMAL} or {@code EMERGENCY}
 * @param riskScore likelihood × consequence, 1 to 25; 0 while it was not assessed
 * @param submitted when it went before the board, or null while it never did
 * @param due       when the decision is expected, or null before submission
 * @param decided   when the latest decision was taken, or null while there is none
 * @param outcome   the latest decision: {@code APPROVED}, {@code REJECTED}, {@code CHANGES_REQUESTED}, or {@code UNDECIDED}
 */
public record ReviewSummary(long id, long issueId, String issueKey, String projectKey, String title, String state, String type, int riskScore,
                            String proposerName, Instant created, Instant submitted, Instant due, Instant decided, String outcome) { }
