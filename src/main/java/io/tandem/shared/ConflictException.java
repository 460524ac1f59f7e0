package io.tandem.shared;

import java.util.List;
import java.util.Optional;

/** Somebody else was faster (stale version), or the state does not allow it. REST: 409 with the current resource where there is one. */
public final class ConflictException extends TandemException {
    private static final long serialVersionUID = 1L;

    private final transient Object current;

    public ConflictException(Problem problem) {
        this(problem, null);
    }

    /** @param current the thing as it is now, so that the caller can look and try again */
    public ConflictException(Problem problem, Object current) {
        super(List.of(problem));
        this.current = current;
    }

    /** @param problems what does not fit, at least one; @param current the things as they are now, or null */
    public ConflictException(List<Problem> problems, Object current) {
        super(problems);
        this.current = current;
    }

    public Optional<Object> current() {
        return Optional.ofNullable(current);
    }
}
