package io.tandem.shared;

import java.util.Arrays;
import java.util.List;

/**
 * One thing wrong with what somebody sent, named so that they can mend it.
 *
 * @param code      the text's key below {@code tandem.error.}: {@code impact.schedule.order} is the text {@code tandem.error.impact.schedule.order}
 * @param field     the path of the field it is about ({@code impact.schedule.high}), or null when it is about the whole
 * @param arguments what the text's {0}, {1}, … stand for
 */
public record Problem(String code, String field, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String code, Object... arguments) {
        return new Problem(code, null, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public static Problem at(String field, String code, Object... arguments) {
        return new Problem(code, field, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
