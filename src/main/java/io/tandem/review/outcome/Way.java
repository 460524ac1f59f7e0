package io.tandem.review.outcome;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewType;

/** The way a change took; each takes one. */
public enum Way {
    BOARD, LIGHT, AUTOMATIC, EMERGENCY, STANDARD;

    /** An emergency and a standard change by their type, whatever their lane; the others by their lane. */
    public static Way of(ChangeReview review) {
        if (review.proposal().type() == ReviewType.EMERGENCY) {
            return EMERGENCY;
        }
        if (review.proposal().type() == ReviewType.STANDARD) {
            return STANDARD;
        }
        return switch (review.handling().lane()) {
            case BOARD -> BOARD;
            case LIGHT -> LIGHT;
            case AUTOMATIC -> AUTOMATIC;
        };
    }
}
