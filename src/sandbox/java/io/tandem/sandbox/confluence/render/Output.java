package io.tandem.sandbox.confluence.render;

import java.util.Locale;
import java.util.stream.Stream;

/** What a page is rendered for; the names are the product's. */
public enum Output {
    DISPLAY, PREVIEW, PDF, WORD, EMAIL;

    /** @return the name macros see in their conversion context */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return true where no script will ever run */
    public boolean isStatic() {
        return this != DISPLAY && this != PREVIEW;
    }

    /** @return the output of that name, DISPLAY when there is none */
    public static Output named(String text) {
        return Stream.of(values()).filter(each -> each.text().equalsIgnoreCase(text)).findFirst().orElse(DISPLAY);
    }
}
