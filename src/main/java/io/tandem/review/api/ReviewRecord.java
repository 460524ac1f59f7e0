package io.tandem.review.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A review that was decided, or verified, as figures need it. Knows no viewer: whoever counts it asks first whether its issue may be seen.
 *
 * @param submitted   when it last went before those who decide; null when it never did
 * @param decidedDay  the day of the decision where reviews are reckoned; null while there is none
 * @param decided     when the latest decision was taken; null while there is none
 * @param verified    when its actual values were confirmed; null while they were not
 * @param isByPeople  whether people decided, not the rules by themselves
 * @param isAltered   whether the deciding changed it: changes requested, conditions, or a later round
 * @param isStopped   whether it was rejected
 * @param comparisons what was assessed and what came of it, by dimension; empty while it is not verified
 */
public record ReviewRecord(long id, long issueId, String issueKey, String projectKey, Instant submitted, LocalDate decidedDay, Instant decided, Instant verified, boolean isByPeople, boolean isAltered, boolean isStopped,
                           List<Comparison> comparisons) {
    public ReviewRecord {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * @param dimension {@code SCHEDULE}, {@code EFFORT}, {@code COST}, {@code DEFECTS} or {@code COVERAGE}
     * @param predicted the PERT mean of what was assessed, in the dimension's unit
     * @param actual    in the same unit
     * @param currency  of a cost; null for the other dimensions
     */
    public record Comparison(String dimension, double predicted, double actual, String currency) { }
}
