package io.tandem.sandbox.confluence.cql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a query, taken one by one. */
final class CqlWords {
    private static final Pattern WORD = Pattern.compile("\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|(!=|!~|<=|>=|[=~<>(),])|([^\\s\"'=~<>!(),]+))");

    /** @param quoted true when it stood in quotes, and so is never a key word */
    record Word(String text, boolean quoted) {
        boolean is(String keyword) {
            return !quoted && text.equalsIgnoreCase(keyword);
        }
    }

    private final Deque<Word> words = new ArrayDeque<>();

    CqlWords(String text) throws CqlException {
        Matcher matcher = WORD.matcher(text);
        int position = 0;
        while (position < text.stripTrailing().length()) {
            if (!matcher.find(position) || matcher.start() != position) {
                throw new CqlException("unexpected text at position " + position);
            }
            words.add(word(matcher));
            position = matcher.end();
        }
    }

    private static Word word(Matcher matcher) {
        for (int group = 1; group <= 2; group++) {
            if (matcher.group(group) != null) {
                return new Word(matcher.group(group).replaceAll("\\\\(.)", "$1"), true);
            }
        }
        return new Word(matcher.group(3) != null ? matcher.group(3) : matcher.group(4), false);
    }

    boolean done() {
        return words.isEmpty();
    }

    boolean nextIs(String keyword) {
        return !words.isEmpty() && words.peek().is(keyword);
    }

    /** Takes the key word when it is next. */
    boolean skip(String keyword) {
        boolean found = nextIs(keyword);
        if (found) {
            words.remove();
        }
        return found;
    }

    void expect(String keyword) throws CqlException {
        if (!skip(keyword)) {
            throw new CqlException("expected " + keyword.toUpperCase(Locale.ROOT) + " but found " + (done() ? "the end" : words.peek().text()));
        }
    }

    String take() throws CqlException {
        if (words.isEmpty()) {
            throw new CqlException("the query ends too early");
        }
        return words.remove().text();
    }
}
