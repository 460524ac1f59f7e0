package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.HostTexts;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The pages' texts in the viewer's language: {@code sandbox/jira.properties}. */
final class Words {
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {
    }

    static String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("sandbox.jira", HostTexts.locale(), NO_FALLBACK).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, HostTexts.locale()).format(arguments);
    }
}
