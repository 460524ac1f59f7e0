package io.tandem.shared;

import java.util.List;

/**
 * Why something is as it is, in a form that can be said in any language.
 *
 * @param code      the text's key below {@code tandem.}: {@code review.seat.waiting} is the text {@code tandem.review.seat.waiting}
 * @param arguments what the text's {0}, {1}, … stand for, already readable
 */
public record Reason(String code, List<String> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String code, Object... arguments) {
        return new Reason(code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
