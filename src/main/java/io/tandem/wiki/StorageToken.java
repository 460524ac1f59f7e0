package io.tandem.wiki;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One piece of a stored page, with its place in the text.
 *
 * @param kind  what it is
 * @param name  the element's name with its prefix; empty for anything but tags
 * @param raw   the piece as it stands
 * @param start index of its first character
 * @param end   index behind its last
 */
record StorageToken(Kind kind, String name, String raw, int start, int end) {
    /** What a piece can be. {@code EMPTY} is a tag that is start and end at once; {@code OTHER} shows nothing (comments, instructions). */
    enum Kind { START, END, EMPTY, TEXT, VERBATIM, OTHER }

    boolean isStart(String elementName) {
        return kind == Kind.START && name.equals(elementName);
    }

    boolean isEnd(String elementName) {
        return kind == Kind.END && name.equals(elementName);
    }

    /** The attribute's value, decoded; empty when the tag has none of this name. */
    String attribute(String attributeName) {
        Matcher found = Pattern.compile("\\s" + Pattern.quote(attributeName) + "\\s*=\\s*(\"([^\"]*)\"|'([^']*)')").matcher(raw);
        if (!found.find()) {
            return "";
        }
        return Entities.decode(found.group(2) == null ? found.group(3) : found.group(2));
    }
}
