package io.tandem.sandbox.confluence.render;

import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.PageStatus;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Html;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Macros about this page, other pages and Jira; they list what the viewer may see. */
final class PageMacros {
    private static final int DEEPEST = 5;
    private final ConfluenceStore store;
    private final Access access;
    private final Supplier<String> contextPath;
    private final Supplier<Optional<String>> jiraUrl;

    PageMacros(ConfluenceStore store, Access access, Supplier<String> contextPath, Supplier<Optional<String>> jiraUrl) {
        this.store = store;
        this.access = access;
        this.contextPath = contextPath;
        this.jiraUrl = jiraUrl;
    }

    void register(Map<String, BuiltInMacro> macros) {
        macros.put("toc", PageMacros::contents);
        macros.put("children", call -> links(store.pages().listChildren(call.context().page().id()), "childpages-macro"));
        macros.put("pagetree", call -> links(store.pages().listChildren(call.context().page().id()), "plugin_pagetree"));
        macros.put("recently-updated", call -> links(store.pages().listRecentlyChanged(number(call.parameter("max", "10"))), "recently-updated"));
        macros.put("contentbylabel", this::byLabel);
        macros.put("include", this::include);
        macros.put("jira", this::jiraIssue);
    }

    private static String contents(MacroCall call) {
        int least = number(call.parameter("minLevel", "1"));
        int most = number(call.parameter("maxLevel", "7"));
        return call.context().headings().stream().filter(heading -> heading.level() >= least && heading.level() <= most)
                .map(heading -> "<li class=\"toc-level-" + heading.level() + "\"><a class=\"toc-link\" href=\"#" + Html.escape(heading.anchor()) + "\">" + Html.escape(heading.text()) + "</a></li>")
                .collect(Collectors.joining("", "<ul class=\"toc-macro conf-macro output-block\" data-macro-name=\"toc\">", "</ul>"));
    }

    private String links(List<WikiPage> pages, String style) {
        String items = visible(pages).stream().map(page -> "<li><a href=\"" + Html.escape(contextPath.get() + Addresses.view(page)) + "\">" + Html.escape(page.title()) + "</a></li>")
                .collect(Collectors.joining());
        return "<ul class=\"" + style + " conf-macro output-block\">" + items + "</ul>";
    }

    private String byLabel(MacroCall call) {
        Set<String> wanted = Arrays.stream((call.parameter("labels", "") + "," + call.parameter("label", "")).split(",")).map(String::trim)
                .filter(label -> !label.isEmpty()).collect(Collectors.toSet());
        List<WikiPage> found = wanted.stream().flatMap(label -> store.labels().listPages(label).stream()).distinct()
                .flatMap(id -> store.pages().find(id).stream()).filter(page -> page.status() == PageStatus.CURRENT).toList();
        return links(found, "content-by-label");
    }

    private String include(MacroCall call) {
        String title = call.parameter("", "");
        Optional<WikiPage> page = store.pages().findByTitleInAnyCase(call.context().page().spaceKey(), title).filter(found -> !visible(List.of(found)).isEmpty());
        if (page.isEmpty() || call.context().depth() >= DEEPEST) {
            return Boxes.error("Error rendering macro 'include'", page.isEmpty() ? "No page with title '" + title + "'" : "Pages include one another");
        }
        return call.renderer().render(page.get().body(), call.context().including(page.get()));
    }

    private String jiraIssue(MacroCall call) {
        String key = call.parameter("key", call.parameter("", ""));
        if (key.isEmpty()) {
            return "<span class=\"jira-issues\">" + Html.escape(call.parameter("jqlQuery", "")) + "</span>";
        }
        String text = Html.escape(key);
        return "<span class=\"jira-issue conf-macro output-block\" data-jira-key=\"" + text + "\">"
                + jiraUrl.get().map(base -> "<a class=\"jira-issue-key\" href=\"" + Html.escape(base + "/browse/" + Html.url(key)) + "\">" + text + "</a>").orElse(text) + "</span>";
    }

    private List<WikiPage> visible(List<WikiPage> pages) {
        String viewer = HostSession.user().map(HostUser::name).orElse(null);
        return pages.stream().filter(page -> access.mayView(viewer, page)).toList();
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }
}
