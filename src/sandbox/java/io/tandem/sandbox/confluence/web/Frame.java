package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.PageStatus;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import io.tandem.sandbox.host.Html;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What surrounds a page: the space's sidebar with the tree, and the way down to the page. */
final class Frame {
    private static final long TOP = -1;
    private final ConfluenceStore store;
    private final Access access;

    Frame(ConfluenceStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** @param current the page to highlight, or null */
    String sidebar(Visit visit, WikiSpace space, WikiPage current) {
        Map<Long, List<WikiPage>> tree = new HashMap<>();
        store.pages().list(space.key(), PageStatus.CURRENT).stream().filter(page -> access.mayView(visit.username(), page))
                .forEach(page -> tree.computeIfAbsent(page.parentId() == null ? TOP : page.parentId(), parent -> new ArrayList<>()).add(page));
        return "<div class=\"cf-sidebar\"><a class=\"cf-space\" href=\"" + visit.link("/display/" + space.key()) + "\"><span class=\"cf-space-logo\" aria-hidden=\"true\">"
                + Html.escape(space.name().substring(0, 1)) + "</span><span>" + Html.escape(space.name()) + "</span></a>"
                + "<h2 class=\"cf-sidebar-title\">" + Words.html("tree") + "</h2><div class=\"cf-tree\">" + branch(visit, tree, TOP, current) + "</div>"
                + "<ul class=\"cf-sidebar-links\"><li><a href=\"" + visit.link("/pages/viewtrash.action?key=" + space.key()) + "\">" + Words.html("trash") + "</a></li></ul></div>";
    }

    private static String branch(Visit visit, Map<Long, List<WikiPage>> tree, long parent, WikiPage current) {
        List<WikiPage> pages = tree.getOrDefault(parent, List.of());
        if (pages.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ul>");
        for (WikiPage page : pages) {
            boolean here = current != null && current.id() == page.id();
            html.append("<li><a href=\"").append(visit.link(Addresses.view(page))).append('"').append(here ? " class=\"cf-here\" aria-current=\"page\"" : "").append('>')
                    .append(Html.escape(page.title())).append("</a>").append(branch(visit, tree, page.id(), current)).append("</li>");
        }
        return html.append("</ul>").toString();
    }

    /** @return header markup: the way to the page, its title, and actions at the right */
    String header(Visit visit, WikiSpace space, WikiPage page, String title, String actions) {
        StringBuilder way = new StringBuilder("<ol class=\"aui-nav aui-nav-breadcrumbs\"><li><a href=\"").append(visit.link("/display/" + space.key())).append("\">")
                .append(Html.escape(space.name())).append("</a></li>");
        if (page != null) {
            access.ancestors(page).stream().filter(above -> access.mayView(visit.username(), above))
                    .forEach(above -> way.append("<li><a href=\"").append(visit.link(Addresses.view(above))).append("\">").append(Html.escape(above.title())).append("</a></li>"));
        }
        return "<div class=\"aui-page-header-main\">" + way + "</ol><h1 id=\"title-text\">" + Html.escape(title) + "</h1></div>"
                + (actions.isEmpty() ? "" : "<div class=\"aui-page-header-actions\">" + actions + "</div>");
    }
}
