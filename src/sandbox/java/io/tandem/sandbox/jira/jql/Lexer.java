package io.tandem.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts JQL into words, quoted texts and symbols. */
final class Lexer {
    private static final String SYMBOLS = "()=!<>~,&|";
    private final String text;
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    /** A piece of the query; {@code quoted} texts are never keywords. */
    record Token(String text, boolean quoted, boolean symbol, int position) {
        boolean is(String word) {
            return !quoted && text.equalsIgnoreCase(word);
        }
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        while (skipSpace()) {
            tokens.add(next());
        }
        tokens.add(new Token("", false, true, text.length() + 1));
        return tokens;
    }

    private boolean skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Token next() {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return quoted(c);
        }
        return SYMBOLS.indexOf(c) >= 0 ? symbol() : word();
    }

    private Token symbol() {
        int start = at;
        String two = text.substring(at, Math.min(at + 2, text.length()));
        at += List.of("!=", "<=", ">=", "!~", "&&", "||").contains(two) ? 2 : 1;
        return new Token(text.substring(start, at), false, true, start + 1);
    }

    private Token word() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && SYMBOLS.indexOf(text.charAt(at)) < 0 && text.charAt(at) != '"' && text.charAt(at) != '\'') {
            at++;
        }
        return new Token(text.substring(start, at), false, false, start + 1);
    }

    private Token quoted(char quote) {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            throw new JqlException("Error in the JQL Query: The quoted string '" + value + "' has not been completed. (line 1, character " + (start + 1) + ")");
        }
        at++;
        return new Token(value.toString(), true, false, start + 1);
    }
}
