package io.tandem.wiki;

import io.tandem.wiki.StorageToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stored page into its pieces and remembers where each stood, so that everything else can stay byte for byte.
 * An XML parser cannot: storage format has undeclared prefixes and entities, and a parser tells no reliable places.
 */
final class StorageScanner {
    private final String page;
    private final List<StorageToken> tokens = new ArrayList<>();
    private int place;

    private StorageScanner(String page) {
        this.page = page;
    }

    /** @throws UnreadablePageException when a tag is not closed */
    static List<StorageToken> scan(String page) {
        return new StorageScanner(page).all();
    }

    private List<StorageToken> all() {
        while (place < page.length()) {
            next();
        }
        return List.copyOf(tokens);
    }

    private void next() {
        if (page.charAt(place) != '<') {
            int tag = page.indexOf('<', place);
            add(Kind.TEXT, tag < 0 ? page.length() : tag);
        } else if (page.startsWith("<![CDATA[", place)) {
            add(Kind.VERBATIM, after("]]>"));
        } else if (page.startsWith("<!--", place)) {
            add(Kind.OTHER, after("-->"));
        } else if (page.startsWith("<?", place) || page.startsWith("<!", place)) {
            add(Kind.OTHER, after(">"));
        } else {
            tag();
        }
    }

    private void tag() {
        int end = endOfTag();
        boolean closing = page.startsWith("</", place);
        add(closing ? Kind.END : page.charAt(end - 2) == '/' ? Kind.EMPTY : Kind.START, end);
    }

    /** A {@code >} inside a quoted attribute does not end the tag. */
    private int endOfTag() {
        char quote = 0;
        for (int i = place + 1; i < page.length(); i++) {
            char character = page.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (character == '>') {
                return i + 1;
            }
        }
        throw new UnreadablePageException(place);
    }

    private int after(String ending) {
        int found = page.indexOf(ending, place);
        if (found < 0) {
            throw new UnreadablePageException(place);
        }
        return found + ending.length();
    }

    private void add(Kind kind, int end) {
        boolean tag = kind == Kind.START || kind == Kind.END || kind == Kind.EMPTY;
        tokens.add(new StorageToken(kind, tag ? nameAt(place + (kind == Kind.END ? 2 : 1)) : "", page.substring(place, end), place, end));
        place = end;
    }

    private String nameAt(int start) {
        int end = start;
        while (end < page.length() && " \t\r\n/>".indexOf(page.charAt(end)) < 0) {
            end++;
        }
        return page.substring(start, end);
    }
}
