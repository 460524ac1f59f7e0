package io.tandem.review.api;

import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.List;

/**
 * A review that is not finished, with the people in it.
 *
 * @param state    as an upper-case name ({@code IN_REVIEW})
 * @param proposer who put it forward
 * @param deciders who holds a seat on its board, the proposer left out; before submission those who would sit on it now; delegates are not among them
 * @param since    when it was opened
 * @param due      when the decision is expected, or null before submission and once it was taken
 */
public record OpenReview(long id, long issueId, String issueKey, String title, String state, Actor proposer, List<Actor> deciders, Instant since, Instant due) {
    public OpenReview {
        deciders = List.copyOf(deciders);
    }
}
