package io.tandem.review.input;

import io.tandem.shared.Problems;
import java.util.Arrays;
import java.util.Optional;

/** Reads a choice among names. */
final class Choices {
    private Choices() { }

    /** The value of that name; the usual one, with a problem that lists the names, when there is none. */
    static <E extends Enum<E>> E read(Class<E> type, String name, E usual, String field, Problems problems) {
        Optional<E> found = Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(name)).findFirst();
        problems.require(found.isPresent(), field, "value.unknown", String.valueOf(name), String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
        return found.orElse(usual);
    }
}
