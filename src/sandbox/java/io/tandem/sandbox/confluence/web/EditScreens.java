package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.confluence.render.Output;
import io.tandem.sandbox.confluence.render.RenderContext;
import io.tandem.sandbox.confluence.store.PageDraft;
import io.tandem.sandbox.confluence.store.PageStatus;
import io.tandem.sandbox.confluence.store.PageVersion;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import io.tandem.sandbox.host.PageContent;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Creating and editing pages in storage format, with preview and a clear answer when somebody else saved first. */
final class EditScreens {
    private static final int CONFLICT = 409;
    private final Desk desk;
    private final MacroBrowser macros;

    EditScreens(Desk desk, MacroBrowser macros) {
        this.desk = desk;
        this.macros = macros;
    }

    void register(Screens screens) {
        screens.on("GET", "/pages/createpage.action", this::create).on("POST", "/pages/docreatepage.action", this::doCreate)
                .on("GET", "/pages/editpage.action", this::edit).on("GET", "/pages/resumedraft.action", this::resume).on("POST", "/pages/doeditpage.action", this::doEdit);
    }

    private void create(Visit visit) throws IOException {
        String key = visit.parameter("spaceKey").orElseGet(() -> desk.pages().listSpaces(visit.username()).stream().findFirst().map(WikiSpace::key)
                .orElseThrow(() -> Refusal.notFoundPlain(Words.plain("space.none"))));
        WikiSpace space = desk.pages().space(visit.username(), key);
        Long parent = visit.parameter("fromPageId").map(Long::valueOf).orElse(space.homepageId());
        show(visit, space, new EditForm(null, 0, parent, visit.text("title"), "<p></p>", "", false), "", "");
    }

    private void doCreate(Visit visit) throws IOException {
        WikiSpace space = desk.pages().space(visit.username(), visit.text("spaceKey"));
        EditForm form = EditForm.of(visit);
        if (visit.parameter("preview").isPresent()) {
            show(visit, space, form, "", preview(space, form));
            return;
        }
        try {
            visit.redirect(Addresses.view(desk.pages().create(visit.username(), space.key(), form.draft())));
        } catch (Refusal refusal) {
            show(visit, space, form, error(refusal.plain()), "");
        }
    }

    private void edit(Visit visit) throws IOException {
        WikiPage page = desk.pages().editable(visit.username(), visit.pageId());
        show(visit, desk.pages().space(visit.username(), page.spaceKey()), EditForm.of(page), "", "");
    }

    private void resume(Visit visit) throws IOException {
        visit.redirect("/pages/editpage.action?pageId=" + visit.number("draftId"));
    }

    private void doEdit(Visit visit) throws IOException {
        WikiPage page = desk.pages().editable(visit.username(), visit.pageId());
        WikiSpace space = desk.pages().space(visit.username(), page.spaceKey());
        EditForm form = EditForm.of(visit);
        if (visit.parameter("preview").isPresent()) {
            show(visit, space, form, "", preview(space, form));
            return;
        }
        try {
            visit.redirect(Addresses.view(desk.pages().update(visit.username(), page.id(), form.version() + 1, form.draft())));
        } catch (Refusal refusal) {
            WikiPage now = desk.pages().get(visit.username(), page.id());
            boolean conflict = refusal.status() == CONFLICT;
            show(visit, space, conflict ? form.onTopOf(now.version().number()) : form, conflict ? conflict(visit, now, form.version()) : error(refusal.plain()), "");
        }
    }

    private String preview(WikiSpace space, EditForm form) {
        PageVersion version = new PageVersion(Math.max(1, form.version()), form.title(), form.body(), "", false, Instant.EPOCH, "");
        WikiPage page = new WikiPage(form.id() == null ? 0 : form.id(), space.key(), form.parentId(), 0, PageStatus.CURRENT, Instant.EPOCH, "", version);
        return desk.renderer().render(form.body(), RenderContext.of(page, Output.PREVIEW));
    }

    private static String conflict(Visit visit, WikiPage now, int seen) {
        String difference = "/pages/diffpagesbyversion.action?pageId=" + now.id() + "&from=" + seen + "&to=" + now.version().number();
        return "<div class=\"aui-message aui-message-warning\" id=\"conflict\"><p class=\"title\"><strong>" + Words.html("conflict") + "</strong></p><p>"
                + Words.html("conflict.detail", visit.personName(now.version().by()), now.version().number(), visit.when(now.version().when())) + "</p><p><a target=\"_blank\" href=\""
                + visit.link(difference) + "\">" + Words.html("conflict.compare") + "</a></p></div>";
    }

    private static String error(String message) {
        return "<div class=\"aui-message aui-message-error\" id=\"edit-error\"><p>" + io.tandem.sandbox.host.Html.escape(message) + "</p></div>";
    }

    private void show(Visit visit, WikiSpace space, EditForm form, String message, String preview) throws IOException {
        WikiPage page = Optional.ofNullable(form.id()).flatMap(desk.store().pages()::find).orElse(null);
        String title = page == null ? Words.plain("create.title") : Words.plain("edit.title", page.title());
        String shown = preview.isEmpty() ? "" : "<section class=\"cf-preview\"><h2>" + Words.html("preview.title") + "</h2><div class=\"wiki-content\">" + preview + "</div></section>";
        visit.send(PageContent.titled(title).header(desk.frame().header(visit, space, page, title, "")).sidebar(desk.frame().sidebar(visit, space, page))
                .bodyClass("cf-edit").script("/sandbox-confluence/confluence.js").context("editor")
                .body(message + shown + form.html(visit, desk, space, page) + macros.html()));
    }
}
