package io.tandem.shared;

import java.util.List;

/** A source or target outside the product does not answer at the moment. REST: 503. */
public final class UnavailableException extends TandemException {
    private static final long serialVersionUID = 1L;

    public UnavailableException(Problem problem) {
        super(List.of(problem));
    }
}
