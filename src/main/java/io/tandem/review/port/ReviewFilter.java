package io.tandem.review.port;

import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which reviews are wanted. Everything left empty lets all pass.
 *
 * @param overdueAt   only those still undecided whose due time is before this instant
 * @param ids         only these
 * @param outcome     only those whose latest decision is this
 * @param decidedFrom only those decided at this instant or later
 * @param decidedTo   only those decided before this instant
 * @param traits      only those of this kind
 */
public record ReviewFilter(Optional<String> projectKey, Optional<Long> issueId, Set<ReviewState> states, Optional<Instant> overdueAt, Optional<Set<Long>> ids,
                           Optional<Outcome> outcome, Optional<Instant> decidedFrom, Optional<Instant> decidedTo, ReviewTraits traits) {
    public ReviewFilter {
        states = Set.copyOf(states);
    }

    public static ReviewFilter all() {
        return new ReviewFilter(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ReviewTraits.any());
    }

    public ReviewFilter ofProject(String key) {
        return new ReviewFilter(Optional.of(key), issueId, states, overdueAt, ids, outcome, decidedFrom, decidedTo, traits);
    }

    public ReviewFilter ofIssue(long id) {
        return new ReviewFilter(projectKey, Optional.of(id), states, overdueAt, ids, outcome, decidedFrom, decidedTo, traits);
    }

    public ReviewFilter inStates(Set<ReviewState> wanted) {
        return new ReviewFilter(projectKey, issueId, wanted, overdueAt, ids, outcome, decidedFrom, decidedTo, traits);
    }

    public ReviewFilter overdueAt(Instant now) {
        return new ReviewFilter(projectKey, issueId, states, Optional.of(now), ids, outcome, decidedFrom, decidedTo, traits);
    }

    public ReviewFilter withIds(Set<Long> wanted) {
        return new ReviewFilter(projectKey, issueId, states, overdueAt, Optional.of(wanted), outcome, decidedFrom, decidedTo, traits);
    }

    public ReviewFilter withOutcome(Outcome wanted) {
        return new ReviewFilter(projectKey, issueId, states, overdueAt, ids, Optional.of(wanted), decidedFrom, decidedTo, traits);
    }

    /** From inside, to outside. */
    public ReviewFilter decidedBetween(Instant from, Instant to) {
        return new ReviewFilter(projectKey, issueId, states, overdueAt, ids, outcome, Optional.of(from), Optional.of(to), traits);
    }

    public ReviewFilter with(ReviewTraits wanted) {
        return new ReviewFilter(projectKey, issueId, states, overdueAt, ids, outcome, decidedFrom, decidedTo, wanted);
    }
}
