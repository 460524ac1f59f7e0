package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.Html;

/** Grows a piece of HTML. Every {@code {}} of a pattern becomes an argument, escaped. */
final class Markup {
    private final StringBuilder html = new StringBuilder();

    /** A pattern with escaped arguments. */
    Markup add(String pattern, Object... arguments) {
        int from = 0;
        for (Object argument : arguments) {
            int at = pattern.indexOf("{}", from);
            html.append(pattern, from, at).append(Html.escape(argument));
            from = at + 2;
        }
        html.append(pattern, from, pattern.length());
        return this;
    }

    /** Markup that is safe already. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    /** One pattern as a text. */
    static String of(String pattern, Object... arguments) {
        return new Markup().add(pattern, arguments).toString();
    }
}
