package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A condition as a review's latest round asks for it. Only votes that count ask: the last one of each seat, cast in time.
 *
 * @param vote    place of the vote among all votes of the review, from 0
 * @param place   place of the condition within that vote, from 0
 * @param by      the vote
 * @param settled how it was settled; empty while it is open
 */
public record AskedCondition(int vote, int place, Vote by, Condition condition, Optional<Fulfilment> settled) {
    /** In the order they were asked for; none before the first submission. */
    public static List<AskedCondition> list(ChangeReview review) {
        Map<String, Vote> counting = review.findBoard().map(board -> VoteCount.latestBySeat(board, review.proposer(), review.countedVotes())).orElse(Map.of());
        List<AskedCondition> asked = new ArrayList<>();
        for (int vote = 0; vote < review.votes().size(); vote++) {
            Vote cast = review.votes().get(vote);
            for (int place = 0; cast == counting.get(cast.seat()) && place < cast.conditions().size(); place++) {
                asked.add(new AskedCondition(vote, place, cast, cast.conditions().get(place), settled(review, vote, place)));
            }
        }
        return asked;
    }

    /** Those that still stand between an approved change and its verification. */
    public static List<AskedCondition> listOpen(ChangeReview review) {
        return list(review).stream().filter(one -> one.settled().isEmpty()).toList();
    }

    private static Optional<Fulfilment> settled(ChangeReview review, int vote, int place) {
        return review.handling().fulfilments().stream().filter(one -> one.vote() == vote && one.condition() == place).findFirst();
    }

    /** As calls name it. */
    public String id() {
        return vote + "-" + place;
    }

    /** Cast the vote, or holds the seat it was cast for. */
    public boolean isAskedBy(Actor person) {
        return by.voter().isSamePersonAs(person) || by.holder().isSamePersonAs(person);
    }
}
