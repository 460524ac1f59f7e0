package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.store.PageStatus;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.PageContent;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Deleting pages, and getting them back. */
final class TrashScreens {
    private final Desk desk;

    TrashScreens(Desk desk) {
        this.desk = desk;
    }

    void register(Screens screens) {
        screens.on("GET", "/pages/removepage.action", this::ask).on("POST", "/pages/doremovepage.action", this::remove).on("GET", "/pages/viewtrash.action", this::list)
                .on("POST", "/pages/restoretrashitem.action", this::restore).on("POST", "/pages/purgetrashitem.action", this::purge);
    }

    private void ask(Visit visit) throws IOException {
        WikiPage page = desk.pages().editable(visit.username(), visit.pageId());
        WikiSpace space = desk.pages().space(visit.username(), page.spaceKey());
        visit.send(PageContent.titled(Words.plain("delete")).header(desk.frame().header(visit, space, page, Words.plain("delete"), "")).sidebar(desk.frame().sidebar(visit, space, page))
                .body("<p>" + Words.html("delete.question", page.title()) + "</p>" + visit.form("/pages/doremovepage.action", "aui") + Visit.hidden("pageId", page.id())
                        + "<button class=\"aui-button aui-button-primary\" id=\"confirm\">" + Words.html("delete") + "</button> <a class=\"aui-button aui-button-link\" href=\""
                        + visit.link(Addresses.view(page)) + "\">" + Words.html("cancel") + "</a></form>"));
    }

    private void remove(Visit visit) throws IOException {
        WikiPage page = desk.pages().editable(visit.username(), visit.pageId());
        desk.pages().trash(visit.username(), page.id());
        visit.redirect("/display/" + page.spaceKey());
    }

    private void list(Visit visit) throws IOException {
        WikiSpace space = desk.pages().space(visit.username(), visit.text("key"));
        List<WikiPage> pages = desk.store().pages().list(space.key(), PageStatus.TRASHED).stream().filter(page -> desk.access().mayView(visit.username(), page)).toList();
        boolean writable = desk.access().mayCreate(visit.username(), space);
        String rows = pages.stream().map(page -> "<tr><td>" + Html.escape(page.title()) + "</td><td>" + Html.escape(visit.personName(page.version().by())) + "</td><td>"
                + Html.escape(visit.when(page.version().when())) + "</td><td class=\"cf-tools\">" + (writable ? button(visit, page, "restoretrashitem.action", "trash.restore")
                + button(visit, page, "purgetrashitem.action", "trash.purge") : "") + "</td></tr>").collect(Collectors.joining());
        String title = Words.plain("trash.title", space.name());
        visit.send(PageContent.titled(title).header(desk.frame().header(visit, space, null, title, "")).sidebar(desk.frame().sidebar(visit, space, null))
                .body(pages.isEmpty() ? "<p>" + Words.html("trash.empty") + "</p>" : "<table class=\"aui\" id=\"trash\"><thead><tr><th>" + Words.html("title") + "</th><th>" + Words.html("by")
                        + "</th><th>" + Words.html("when") + "</th><th></th></tr></thead><tbody>" + rows + "</tbody></table>"));
    }

    private static String button(Visit visit, WikiPage page, String action, String word) {
        return visit.form("/pages/" + action, "") + Visit.hidden("pageId", page.id()) + "<button class=\"aui-button aui-button-link\">" + Words.html(word) + "</button></form>";
    }

    private void restore(Visit visit) throws IOException {
        visit.redirect(Addresses.view(desk.pages().restore(visit.username(), visit.pageId())));
    }

    private void purge(Visit visit) throws IOException {
        WikiPage page = desk.store().pages().find(visit.pageId()).orElseThrow();
        desk.pages().purge(visit.username(), page.id());
        visit.redirect("/pages/viewtrash.action?key=" + page.spaceKey());
    }
}
