package io.tandem.review.port;

import io.tandem.review.model.Lane;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Risk;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of reviews are wanted. Everything left empty lets all pass.
 *
 * @param bands       only those assessed in one of these risk bands; those not assessed are in none
 * @param proposerKey only those this person proposed
 * @param text        only those with this in their title or issue key, upper or lower case
 * @param isSampled   only those decided without the board and picked for an audit
 */
public record ReviewTraits(Set<ReviewType> types, Set<Lane> lanes, Set<Risk.Band> bands, Optional<String> proposerKey, Optional<String> text, boolean isSampled) {
    public ReviewTraits {
        types = Set.copyOf(types);
        lanes = Set.copyOf(lanes);
        bands = Set.copyOf(bands);
    }

    public static ReviewTraits any() {
        return new ReviewTraits(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), false);
    }
}
