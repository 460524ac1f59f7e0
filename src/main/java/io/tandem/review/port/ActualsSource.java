package io.tandem.review.port;

import io.tandem.review.model.Evidence;

/** What the product and the connected servers recorded of a change. Reads what is stored; asks no remote server. */
public interface ActualsSource {
    Evidence collect(Evidence.Question question);
}
