package io.tandem.shared;

import java.util.List;

/** More was sent than is taken. REST: 413. */
public final class TooLargeException extends TandemException {
    private static final long serialVersionUID = 1L;

    public TooLargeException(Problem problem) {
        super(List.of(problem));
    }
}
