package io.tandem.review.model;

import java.util.List;
import java.util.Optional;

/**
 * How one review was and is dealt with.
 *
 * @param lane          how its latest submission is decided
 * @param isSampled     it was decided outside the board and picked for an audit
 * @param approvedScope what the issue asked for when the change was approved; null before, and for an issue that could not be read
 * @param fulfilments   the conditions settled so far
 */
public record Handling(Lane lane, boolean isSampled, IssueScope approvedScope, List<Fulfilment> fulfilments) {
    public Handling {
        fulfilments = List.copyOf(fulfilments);
    }

    public static Handling byBoard() {
        return new Handling(Lane.BOARD, false, null, List.of());
    }

    public Optional<IssueScope> findApprovedScope() {
        return Optional.ofNullable(approvedScope);
    }

    public Handling withApprovedScope(IssueScope scope) {
        return new Handling(lane, isSampled, scope, fulfilments);
    }

    public Handling withFulfilments(List<Fulfilment> settled) {
        return new Handling(lane, isSampled, approvedScope, settled);
    }
}
