package io.tandem.debt;

import io.tandem.shared.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The checks that several fields share. */
final class Fields {
    private static final int QUOTED = 60;

    private Fields() { }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static String text(String text) {
        return text == null ? "" : text.strip();
    }

    /** What a message quotes of an input: enough to recognise it. */
    static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    static void checkText(String text, int longest, String field, Problems problems) {
        if (text == null) {
            return;
        }
        problems.require(text.strip().length() <= longest, field, "text.long", longest);
        problems.require(text.chars().noneMatch(Fields::isForbidden), field, "debt.text.control");
    }

    // Databases refuse NUL, and no other control character but line breaks and tabs was ever typed on purpose.
    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    static void checkDays(double days, String field, Problems problems) {
        problems.require(days >= 0, field, "debt.days.negative");
        problems.require(!(days > DebtLimits.MOST_DAYS), field, "debt.days.large", (int) DebtLimits.MOST_DAYS);
    }

    static <E extends Enum<E>> E oneOf(Class<E> type, String name, E otherwise, String field, Problems problems) {
        if (isBlank(name)) {
            return otherwise;
        }
        Optional<E> found = find(type, name);
        problems.require(found.isPresent(), field, "debt.choice.unknown", shortened(name),
            Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        return found.orElse(otherwise);
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(wanted)).findFirst();
    }

    /** The part with this number, else the one with this name in any case. */
    static <T> Optional<T> pick(List<T> parts, String wanted, ToLongFunction<T> id, Function<T, String> name) {
        String text = wanted.strip();
        return parts.stream().filter(part -> String.valueOf(id.applyAsLong(part)).equals(text)).findFirst()
            .or(() -> parts.stream().filter(part -> name.apply(part).equalsIgnoreCase(text)).findFirst());
    }
}
