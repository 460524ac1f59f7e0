package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.store.PageDraft;
import io.tandem.sandbox.confluence.storage.StoredForm;
import io.tandem.sandbox.confluence.store.PageStatus;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import io.tandem.sandbox.host.Html;

/**
 * The editor's fields.
 *
 * @param id null for a new page
 * @param version the version the person saw when they began
 */
record EditForm(Long id, int version, Long parentId, String title, String body, String message, boolean minorEdit) {
    static EditForm of(WikiPage page) {
        return new EditForm(page.id(), page.version().number(), page.parentId(), page.title(), page.body(), "", false);
    }

    static EditForm of(Visit visit) {
        Long id = visit.parameter("pageId").map(Long::valueOf).orElse(null);
        Long parent = visit.parameter("parentId").filter(text -> !text.isEmpty()).map(Long::valueOf).orElse(null);
        return new EditForm(id, visit.parameter("version").map(Integer::valueOf).orElse(0), parent, visit.text("title"), visit.text("body").replace("\r\n", "\n"),
                visit.text("message"), visit.parameter("minorEdit").isPresent());
    }

    EditForm onTopOf(int newer) {
        return new EditForm(id, newer, parentId, title, body, message, minorEdit);
    }

    /** Saving on the screen does to the text what the product's editor does. */
    PageDraft draft() {
        return new PageDraft(parentId, title, StoredForm.edited(body), message, minorEdit);
    }

    String html(Visit visit, Desk desk, WikiSpace space, WikiPage page) {
        String cancel = page == null ? "/display/" + space.key() : Addresses.view(page);
        return visit.form(id == null ? "/pages/docreatepage.action" : "/pages/doeditpage.action", "aui top-label cf-editor")
                + (id == null ? Visit.hidden("spaceKey", space.key()) : Visit.hidden("pageId", id) + Visit.hidden("version", version))
                + field("title", "<input class=\"text\" id=\"title\" name=\"title\" maxlength=\"" + Pages.LONGEST_TITLE + "\" value=\"" + Html.escape(title) + "\" required>")
                + field("parent", parents(visit, desk, space))
                + field("body", "<textarea class=\"textarea\" id=\"body\" name=\"body\" rows=\"24\" spellcheck=\"false\">\n" + Html.escape(body) + "</textarea>")
                + field("message", "<input class=\"text\" id=\"message\" name=\"message\" maxlength=\"1000\" value=\"" + Html.escape(message) + "\">")
                + "<div class=\"checkbox\"><input class=\"checkbox\" type=\"checkbox\" id=\"minorEdit\" name=\"minorEdit\" value=\"true\"" + (minorEdit ? " checked" : "") + "><label for=\"minorEdit\">"
                + Words.html("minor") + "</label></div><div class=\"buttons-container\"><button class=\"aui-button aui-button-primary\" id=\"rte-button-publish\">"
                + Words.html(id == null ? "save" : "update") + "</button><button class=\"aui-button\" name=\"preview\" value=\"true\" id=\"rte-button-preview\">" + Words.html("preview")
                + "</button><a class=\"aui-button aui-button-link\" href=\"" + visit.link(cancel) + "\">" + Words.html("cancel") + "</a></div></form>";
    }

    private String parents(Visit visit, Desk desk, WikiSpace space) {
        StringBuilder html = new StringBuilder("<select class=\"select\" id=\"parent\" name=\"parentId\"><option value=\"\">" + Words.html("parent.none") + "</option>");
        desk.store().pages().list(space.key(), PageStatus.CURRENT).stream().filter(each -> id == null || each.id() != id).filter(each -> desk.access().mayView(visit.username(), each))
                .forEach(each -> html.append("<option value=\"").append(each.id()).append('"').append(parentId != null && parentId == each.id() ? " selected" : "").append('>')
                        .append(Html.escape(each.title())).append("</option>"));
        return html.append("</select>").toString();
    }

    private static String field(String name, String control) {
        return "<div class=\"field-group\"><label for=\"" + name + "\">" + Words.html(name) + "</label>" + control + "</div>";
    }
}
