package io.tandem.shared;

import java.util.List;

/** This person may see it but not do that to it. REST: 403. */
public final class ForbiddenException extends TandemException {
    private static final long serialVersionUID = 1L;

    public ForbiddenException(Problem problem) {
        super(List.of(problem));
    }
}
