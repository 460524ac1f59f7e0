package io.tandem.sandbox.confluence.render;

import io.tandem.sandbox.host.Html;

/** The boxes Confluence shows where something cannot be rendered. */
final class Boxes {
    private Boxes() {
    }

    static String error(String title, String message) {
        return "<div class=\"aui-message aui-message-error macro-error\"><p class=\"title\"><strong>" + Html.escape(title) + "</strong></p><p>"
                + Html.escape(message) + "</p></div>";
    }

    static String unknownMacro(String name) {
        return "<span class=\"unknown-macro aui-lozenge aui-lozenge-removed\">Unknown macro: {" + Html.escape(name) + "}</span>";
    }
}
