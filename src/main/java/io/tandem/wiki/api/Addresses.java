package io.tandem.wiki.api;

import java.util.Locale;
import java.util.stream.Stream;

/** Which addresses a page may carry. */
final class Addresses {
    private Addresses() { }

    /** @throws IllegalArgumentException for anything but http, https and mailto */
    static String checked(String address) {
        String clean = Characters.cleanLine(address).strip();
        String lower = clean.toLowerCase(Locale.ROOT);
        if (Stream.of("http://", "https://", "mailto:").noneMatch(lower::startsWith)) {
            throw new IllegalArgumentException("not an address a page may carry: " + address);
        }
        return clean;
    }
}
