package io.tandem.shared;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything wrong with an input, so that a person hears all of it at once. Not thread safe. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes the problem unless the condition holds. Arguments fill the text's {0}, {1}, …. */
    public Problems require(boolean condition, String field, String code, Object... arguments) {
        if (!condition) {
            found.add(Problem.at(field, code, arguments));
        }
        return this;
    }

    public Problems add(Problem problem) {
        found.add(problem);
        return this;
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }

    /** @throws InvalidInputException when anything was found */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
