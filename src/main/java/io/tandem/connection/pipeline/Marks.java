package io.tandem.connection.pipeline;

import java.util.List;
import java.util.Locale;

/** Names with {@code *} for anything, whatever the case. No regular expressions: an administrator's typing must not be able to slow the add-on down. */
final class Marks {
    private Marks() { }

    static boolean isAny(List<String> marks, String text) {
        return marks.stream().anyMatch(mark -> matches(mark.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT)));
    }

    /** Greedy from the left, back to the last star only: never more than length × length steps. */
    private static boolean matches(String mark, String text) {
        int at = 0;
        int read = 0;
        int star = -1;
        int resume = 0;
        while (read < text.length()) {
            if (at < mark.length() && mark.charAt(at) == '*') {
                star = at++;
                resume = read;
            } else if (at < mark.length() && mark.charAt(at) == text.charAt(read)) {
                at++;
                read++;
            } else if (star >= 0) {
                at = star + 1;
                read = ++resume;
            } else {
                return false;
            }
        }
        return mark.substring(at).chars().allMatch(character -> character == '*');
    }
}
