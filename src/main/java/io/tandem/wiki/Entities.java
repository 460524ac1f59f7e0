package io.tandem.wiki;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads character references. Confluence stores HTML's named ones; those it is known to turn typed characters into are read, the rest stay as they are. */
final class Entities {
    private static final Pattern REFERENCE = Pattern.compile("&(#x?[0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{1,30});");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""),
        Map.entry("apos", "'"), Map.entry("nbsp", "\u00a0"), Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"),
        Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("hellip", "…"), Map.entry("bull", "•"), Map.entry("middot", "·"), Map.entry("times", "×"),
        Map.entry("rarr", "→"), Map.entry("larr", "←"), Map.entry("minus", "−"), Map.entry("le", "≤"), Map.entry("ge", "≥"), Map.entry("auml", "ä"), Map.entry("ouml", "ö"),
        Map.entry("uuml", "ü"), Map.entry("Auml", "Ä"), Map.entry("Ouml", "Ö"), Map.entry("Uuml", "Ü"), Map.entry("szlig", "ß"), Map.entry("eacute", "é"), Map.entry("euro", "€"));

    private Entities() { }

    static String decode(String text) {
        return text.indexOf('&') < 0 ? text : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(), found.group(1))));
    }

    private static String character(String whole, String name) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hexadecimal = name.charAt(1) == 'x';
        int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
    }
}
