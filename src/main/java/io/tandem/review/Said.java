package io.tandem.review;

import io.tandem.shared.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reasons as a step of the trail keeps them, so that every reader hears them in their own language: one per line, code and arguments apart by tabs. */
public final class Said {
    private static final String BETWEEN_ARGUMENTS = "\t";
    private static final String BETWEEN_REASONS = "\n";

    private Said() { }

    static String write(List<Reason> reasons) {
        return reasons.stream().map(Said::write).collect(Collectors.joining(BETWEEN_REASONS));
    }

    private static String write(Reason reason) {
        String arguments = reason.arguments().stream().map(argument -> BETWEEN_ARGUMENTS + argument.replaceAll("\\s+", " ")).collect(Collectors.joining());
        return reason.code() + arguments;
    }

    /** The reasons of a step whose detail holds reasons. */
    public static List<Reason> read(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(BETWEEN_REASONS)).map(Said::reason).toList();
    }

    private static Reason reason(String line) {
        List<String> parts = List.of(line.split(BETWEEN_ARGUMENTS, -1));
        return new Reason(parts.get(0), parts.subList(1, parts.size()));
    }
}
