package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.PageContent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Dashboard, search and people. */
final class OverviewScreens {
    private static final int RECENT = 12;
    private static final int CANDIDATES = 100;
    private final ConfluenceStore store;
    private final Access access;
    private final Pages pages;

    OverviewScreens(ConfluenceStore store, Access access, Pages pages) {
        this.store = store;
        this.access = access;
        this.pages = pages;
    }

    void register(Screens screens) {
        screens.on("GET", "/", this::dashboard).on("GET", "/dashboard.action", this::dashboard).on("GET", "/dosearchsite.action", this::search);
    }

    private void dashboard(Visit visit) throws IOException {
        List<WikiSpace> spaces = pages.listSpaces(visit.username());
        String rows = spaces.stream().map(space -> "<tr><td><a href=\"" + visit.link("/display/" + space.key()) + "\">" + Html.escape(space.name()) + "</a></td><td>"
                + Html.escape(space.key()) + "</td><td>" + Html.escape(space.description()) + "</td></tr>").collect(Collectors.joining());
        String table = spaces.isEmpty() ? "<p>" + Words.html("space.none") + "</p>"
                : "<table class=\"aui\" id=\"spaces\"><thead><tr><th>" + Words.html("space.name") + "</th><th>" + Words.html("space.key") + "</th><th>" + Words.html("space.description")
                + "</th></tr></thead><tbody>" + rows + "</tbody></table>";
        List<WikiPage> recent = store.pages().listRecentlyChanged(CANDIDATES).stream().filter(page -> access.mayView(visit.username(), page)).limit(RECENT).toList();
        visit.send(PageContent.titled(Words.plain("dashboard")).bodyClass("cf-dashboard").context("dashboard")
                .body("<section><h2>" + Words.html("spaces") + "</h2>" + table + "</section><section><h2>" + Words.html("recently") + "</h2>" + list(visit, recent) + "</section>"));
    }

    private void search(Visit visit) throws IOException {
        String wanted = visit.text("queryString").trim();
        List<WikiPage> found = wanted.isEmpty() ? List.of() : store.pages().listCurrent().stream().filter(page -> access.mayView(visit.username(), page))
                .filter(page -> contains(page, wanted.toLowerCase(Locale.ROOT))).toList();
        String form = "<form class=\"aui cf-search\" method=\"get\" action=\"" + visit.link("/dosearchsite.action") + "\"><label class=\"assistive\" for=\"queryString\">" + Words.html("search.hint")
                + "</label><input class=\"text long-field\" id=\"queryString\" name=\"queryString\" placeholder=\"" + Words.html("search.hint") + "\" value=\"" + Html.escape(wanted)
                + "\"> <button class=\"aui-button aui-button-primary\">" + Words.html("search.button") + "</button></form>";
        String none = wanted.isEmpty() || !found.isEmpty() ? "" : "<p>" + Words.html("search.none") + "</p>";
        visit.send(PageContent.titled(Words.plain("search")).body(form + none + list(visit, found)));
    }

    private static boolean contains(WikiPage page, String wanted) {
        return (page.title() + " " + page.body().replaceAll("<[^>]*>", " ")).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static String list(Visit visit, List<WikiPage> pages) {
        return pages.stream().map(page -> "<li><a href=\"" + visit.link(Addresses.view(page)) + "\">" + Html.escape(page.title()) + "</a><span class=\"cf-meta\">"
                + Html.escape(visit.personName(page.version().by())) + " · " + Html.escape(visit.when(page.version().when())) + " · " + Html.escape(page.spaceKey()) + "</span></li>")
                .collect(Collectors.joining("", "<ul class=\"cf-updates\">", "</ul>"));
    }

    /** A person's page: {@code /display/~name}. */
    void profile(Visit visit, String username) throws IOException {
        HostUser person = visit.product().users().byName(username).orElseThrow(() -> Refusal.notFound("No user found with username: " + username));
        visit.send(PageContent.titled(person.displayName()).body("<dl><dt>" + Words.html("profile.email") + "</dt><dd>" + Html.escape(person.email()) + "</dd></dl>"));
    }
}
