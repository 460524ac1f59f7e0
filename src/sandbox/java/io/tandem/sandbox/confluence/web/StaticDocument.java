package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.host.HostTexts;
import io.tandem.sandbox.host.Html;
import java.io.IOException;

/** A page as PDF, Word and e-mail have it: no chrome, and no script can run. */
final class StaticDocument {
    private StaticDocument() {
    }

    static void send(Visit visit, WikiPage page, String content) throws IOException {
        visit.response().setContentType("text/html;charset=UTF-8");
        visit.response().setHeader("Content-Security-Policy", "script-src 'none'; object-src 'none'");
        visit.response().getWriter().write("<!DOCTYPE html>\n<html lang=\"" + HostTexts.locale().toLanguageTag() + "\"><head><meta charset=\"utf-8\"><title>" + Html.escape(page.title())
                + "</title><link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"" + visit.link("/sandbox-web/aui-prototyping.css") + "\"><link rel=\"stylesheet\" href=\"" + visit.link("/sandbox-confluence/confluence.css")
                + "\"></head><body class=\"cf-static\"><h1>" + Html.escape(page.title()) + "</h1><div class=\"wiki-content\">" + content + "</div></body></html>\n");
    }
}
