package io.tandem.sandbox.host;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The stand-in's own words, English and Chinese: {@code sandbox/host.properties}. */
public final class HostTexts {
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private HostTexts() {
    }

    /** The viewer's language; English for visitors. */
    public static Locale locale() {
        return HostSession.user().map(HostUser::locale).orElse(Locale.US);
    }

    /** A text in the viewer's language. */
    public static String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("sandbox.host", locale(), NO_FALLBACK).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(arguments);
    }
}
