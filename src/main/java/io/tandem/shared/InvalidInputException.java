package io.tandem.shared;

import java.util.List;

/** What was sent is malformed or breaks a rule; carries all problems at once. REST: 400. */
public final class InvalidInputException extends TandemException {
    private static final long serialVersionUID = 1L;

    public InvalidInputException(List<Problem> problems) {
        super(problems);
    }
}
