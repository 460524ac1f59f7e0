package io.tandem.shared;

import java.util.List;

/** A refusal that a person can be told about. The subclasses say which kind; REST maps each to one status. */
public abstract class TandemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    protected TandemException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, at least one entry. */
    public List<Problem> problems() {
        return problems;
    }
}
