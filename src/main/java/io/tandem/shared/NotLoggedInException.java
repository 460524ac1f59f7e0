package io.tandem.shared;

import java.util.List;

/** Nobody is logged in, and this needs somebody. REST: 401. */
public final class NotLoggedInException extends TandemException {
    private static final long serialVersionUID = 1L;

    public NotLoggedInException() {
        super(List.of(Problem.of("login.needed")));
    }
}
