package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.host.HostTexts;
import io.tandem.sandbox.host.Html;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The screens' words in the viewer's language, ready to stand in markup. */
final class Words {
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {
    }

    /** @return plain text */
    static String plain(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("sandbox.confluence.texts", HostTexts.locale(), NO_FALLBACK).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern.replace("'", "''"), HostTexts.locale()).format(arguments);
    }

    /** @return escaped text */
    static String html(String key, Object... arguments) {
        return Html.escape(plain(key, arguments));
    }
}
