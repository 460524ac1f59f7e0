package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.confluence.render.Output;
import io.tandem.sandbox.confluence.render.RenderContext;
import io.tandem.sandbox.confluence.store.PageStatus;
import io.tandem.sandbox.confluence.store.RestrictedOperation;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.PageContent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** Reading pages: by title, number or tiny link, an older version, or as a static document. */
final class ViewScreens {
    private final Desk desk;
    private final OverviewScreens overview;

    ViewScreens(Desk desk, OverviewScreens overview) {
        this.desk = desk;
        this.overview = overview;
    }

    void register(Screens screens) {
        screens.on("GET", "/display/", this::display).on("GET", "/pages/viewpage.action", this::byNumber).on("GET", "/x/", this::tiny)
                .on("GET", "/pages/viewpagestorage.action", this::source);
    }

    private void display(Visit visit) throws IOException {
        String[] parts = visit.path().substring("/display/".length()).split("/", 2);
        if (parts[0].startsWith("~")) {
            overview.profile(visit, parts[0].substring(1));
            return;
        }
        WikiSpace space = desk.pages().space(visit.username(), parts[0]);
        String title = parts.length > 1 ? parts[1].replace('+', ' ') : "";
        if (title.isEmpty() && desk.pages().find(visit.username(), space.homepageId(), PageStatus.CURRENT).isEmpty()) {
            visit.send(PageContent.titled(space.name()).sidebar(desk.frame().sidebar(visit, space, null)).body(""));
            return;
        }
        WikiPage page = title.isEmpty() ? desk.pages().get(visit.username(), space.homepageId())
                : desk.store().pages().findByTitleInAnyCase(space.key(), title).or(() -> desk.store().pages().findByTitleInAnyCase(space.key(), parts[1]))
                        .filter(found -> desk.access().mayView(visit.username(), found)).orElseThrow(() -> Refusal.notFoundPlain("No page with title '" + title + "' in " + space.name()));
        show(visit, page);
    }

    private void byNumber(Visit visit) throws IOException {
        show(visit, desk.pages().get(visit.username(), visit.pageId()));
    }

    private void tiny(Visit visit) throws IOException {
        byte[] bytes = Base64.getUrlDecoder().decode(visit.path().substring("/x/".length()));
        long id = ByteBuffer.wrap(Arrays.copyOf(bytes, Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN).getLong();
        visit.redirect(Addresses.view(desk.pages().get(visit.username(), id)));
    }

    private void show(Visit visit, WikiPage page) throws IOException {
        WikiPage shown = visit.parameter("version").filter(text -> text.matches("\\d{1,9}")).map(Integer::parseInt)
                .flatMap(number -> desk.store().pages().findVersion(page.id(), number)).map(page::at).orElse(page);
        Output output = Output.named(visit.text("outputType"));
        if (output.isStatic()) {
            StaticDocument.send(visit, shown, desk.renderer().render(shown.body(), RenderContext.of(shown, output)));
        } else {
            onScreen(visit, page, shown);
        }
    }

    private void onScreen(Visit visit, WikiPage page, WikiPage shown) throws IOException {
        WikiSpace space = desk.pages().space(visit.username(), page.spaceKey());
        String content = desk.renderer().render(shown.body(), RenderContext.of(shown, Output.DISPLAY));
        String body = older(visit, page, shown) + byline(visit, shown) + "<div id=\"main-content\" class=\"wiki-content\">" + content + "</div>" + LabelStrip.html(visit, desk, page);
        visit.send(PageContent.titled(shown.title()).header(desk.frame().header(visit, space, page, shown.title(), actions(visit, page)))
                .sidebar(desk.frame().sidebar(visit, space, page)).body(body).bodyClass("cf-page").context("page").context("viewcontent")
                .meta("page-id", Long.toString(page.id())).meta("space-key", page.spaceKey()).meta("page-version", Integer.toString(page.version().number())));
    }

    private static String older(Visit visit, WikiPage page, WikiPage shown) {
        if (shown.version().number() == page.version().number()) {
            return "";
        }
        return "<div class=\"aui-message aui-message-info\"><p>" + Words.html("older", shown.version().number(), page.version().number()) + " <a href=\"" + visit.link(Addresses.view(page))
                + "\">" + Words.html("older.back") + "</a></p></div>";
    }

    private String byline(Visit visit, WikiPage page) {
        boolean restricted = Arrays.stream(RestrictedOperation.values()).anyMatch(operation -> !desk.store().restrictions().list(page.id(), operation).isEmpty());
        return "<p class=\"cf-byline\" id=\"page-metadata\">" + Words.html("byline", visit.personName(page.createdBy()), visit.personName(page.version().by()),
                visit.when(page.version().when()), page.version().number())
                + (restricted ? " <span class=\"aui-lozenge aui-lozenge-removed\">" + Words.html("restricted") + "</span>" : "") + "</p>";
    }

    private String actions(Visit visit, WikiPage page) {
        StringBuilder html = new StringBuilder("<div class=\"aui-buttons\">");
        if (desk.access().mayEdit(visit.username(), page)) {
            html.append("<a class=\"aui-button\" id=\"editPageLink\" href=\"").append(visit.link("/pages/editpage.action?pageId=" + page.id())).append("\">").append(Words.html("edit")).append("</a>");
        }
        html.append(link(visit, page, "viewpreviousversions.action", "history", "view-history-link")).append(link(visit, page, "viewinfo.action", "information", "view-page-info-link"))
                .append("</div><div class=\"aui-buttons\">").append(link(visit, page, "viewpagestorage.action", "source", "action-view-storage-link"));
        if (desk.access().mayEdit(visit.username(), page)) {
            html.append(link(visit, page, "pagerestrictions.action", "restrictions", "action-page-permissions-link")).append(link(visit, page, "removepage.action", "delete", "action-remove-content-link"));
        }
        return html.append("<a class=\"aui-button\" id=\"action-export-pdf-link\" href=\"").append(visit.link("/pages/viewpage.action?pageId=" + page.id() + "&outputType=pdf")).append("\">")
                .append(Words.html("pdf")).append("</a></div>").toString();
    }

    private static String link(Visit visit, WikiPage page, String action, String word, String id) {
        return "<a class=\"aui-button\" id=\"" + id + "\" href=\"" + visit.link("/pages/" + action + "?pageId=" + page.id()) + "\">" + Words.html(word) + "</a>";
    }

    private void source(Visit visit) throws IOException {
        WikiPage page = desk.pages().get(visit.username(), visit.pageId());
        WikiSpace space = desk.pages().space(visit.username(), page.spaceKey());
        String lines = Arrays.stream(page.body().split("\n", -1)).map(Html::escape).collect(Collectors.joining("\n"));
        visit.send(PageContent.titled(Words.plain("source.title", page.title())).header(desk.frame().header(visit, space, page, Words.plain("source.title", page.title()), ""))
                .sidebar(desk.frame().sidebar(visit, space, page)).body("<pre class=\"cf-source\" id=\"storage\">" + lines + "</pre>"));
    }
}
