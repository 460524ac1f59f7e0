package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.confluence.store.PageVersion;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.PageContent;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The versions of a page, what changed between two of them, and the way back to an older one. */
final class HistoryScreens {
    private final Desk desk;

    HistoryScreens(Desk desk) {
        this.desk = desk;
    }

    void register(Screens screens) {
        screens.on("GET", "/pages/viewpreviousversions.action", this::history).on("GET", "/pages/diffpagesbyversion.action", this::difference)
                .on("POST", "/pages/revertpagebacktoversion.action", this::revert);
    }

    private void history(Visit visit) throws IOException {
        WikiPage page = desk.pages().get(visit.username(), visit.pageId());
        List<PageVersion> versions = desk.store().pages().listVersions(page.id());
        boolean editable = desk.access().mayEdit(visit.username(), page);
        String rows = versions.stream().map(version -> row(visit, page, version, editable)).collect(Collectors.joining());
        String table = "<table class=\"aui\" id=\"page-history\"><thead><tr><th class=\"cf-choose\">" + Words.html("from") + "</th><th class=\"cf-choose\">" + Words.html("to") + "</th><th>" + Words.html("version") + "</th><th>" + Words.html("when") + "</th><th>"
                + Words.html("by") + "</th><th>" + Words.html("comment") + "</th><th></th></tr></thead><tbody>" + rows + "</tbody></table>";
        String compare = versions.size() < 2 ? "" : "<button class=\"aui-button\" form=\"compare\">" + Words.html("compare") + "</button>";
        send(visit, page, Words.plain("history.title", page.title()), "<form id=\"compare\" method=\"get\" action=\"" + visit.link("/pages/diffpagesbyversion.action") + "\">"
                + Visit.hidden("pageId", page.id()) + "</form>" + table + "<p>" + compare + "</p>");
    }

    private String row(Visit visit, WikiPage page, PageVersion version, boolean editable) {
        int number = version.number();
        int current = page.version().number();
        String revert = editable && number != current ? visit.form("/pages/revertpagebacktoversion.action", "") + Visit.hidden("pageId", page.id()) + Visit.hidden("version", number)
                + "<button class=\"aui-button aui-button-link\">" + Words.html("revert") + "</button></form>" : "";
        return "<tr data-version=\"" + number + "\"><td>" + choice("from", number, number == Math.max(1, current - 1)) + "</td><td>" + choice("to", number, number == current) + "</td><td><a href=\""
                + visit.link("/pages/viewpage.action?pageId=" + page.id() + "&version=" + number) + "\">v. " + number + "</a>"
                + (number == current ? " <span class=\"aui-lozenge aui-lozenge-success\">" + Words.html("current") + "</span>" : "")
                + (version.minorEdit() ? " <span class=\"aui-lozenge\">" + Words.html("minor") + "</span>" : "") + "</td><td>" + Html.escape(visit.when(version.when())) + "</td><td>"
                + Html.escape(visit.personName(version.by())) + "</td><td>" + Html.escape(version.message()) + "</td><td>" + revert + "</td></tr>";
    }

    private static String choice(String name, int number, boolean chosen) {
        return "<input type=\"radio\" form=\"compare\" name=\"" + name + "\" value=\"" + number + "\" aria-label=\"" + Words.html(name) + " " + number + "\"" + (chosen ? " checked" : "") + ">";
    }

    private void difference(Visit visit) throws IOException {
        WikiPage page = desk.pages().get(visit.username(), visit.pageId());
        PageVersion from = version(page, visit.number("from"));
        PageVersion to = version(page, visit.number("to"));
        String title = from.title().equals(to.title()) ? "" : "<p>" + Words.html("diff.older", from.title()) + "</p>";
        String body = from.body().equals(to.body()) ? "<p>" + Words.html("diff.same") + "</p>"
                : LineDiff.compare(from.body(), to.body()).stream().map(HistoryScreens::line).collect(Collectors.joining("", "<div class=\"cf-diff\" id=\"diff\">", "</div>"));
        send(visit, page, Words.plain("diff.title", page.title(), to.number(), from.number()), title + body + "<p><a href=\""
                + visit.link("/pages/viewpreviousversions.action?pageId=" + page.id()) + "\">" + Words.html("history") + "</a></p>");
    }

    private static String line(LineDiff.Line line) {
        String text = Html.escape(line.text());
        return switch (line.kind()) {
            case SAME -> "<div class=\"cf-same\">" + text + "</div>";
            case REMOVED -> "<div><del>" + text + "</del></div>";
            case ADDED -> "<div><ins>" + text + "</ins></div>";
        };
    }

    private PageVersion version(WikiPage page, long number) {
        return desk.store().pages().findVersion(page.id(), (int) number).orElseThrow(() -> Refusal.noContent(page.id()));
    }

    private void revert(Visit visit) throws IOException {
        visit.redirect(Addresses.view(desk.pages().revert(visit.username(), visit.pageId(), (int) visit.number("version"))));
    }

    private void send(Visit visit, WikiPage page, String title, String body) throws IOException {
        WikiSpace space = desk.pages().space(visit.username(), page.spaceKey());
        visit.send(PageContent.titled(title).header(desk.frame().header(visit, space, page, title, "")).sidebar(desk.frame().sidebar(visit, space, page)).body(body));
    }
}
