package io.tandem.shared;

import java.util.List;

/** There is no such thing, or this person may not see it: the two look alike on purpose. REST: 404. */
public final class NotFoundException extends TandemException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(Problem problem) {
        super(List.of(problem));
    }
}
