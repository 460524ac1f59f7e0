package io.tandem.sandbox.jira.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostTexts;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.api.Views;
import io.tandem.sandbox.jira.service.People;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The administration's menu: Jira's own pages and the sections an add-on brings. */
final class AdminMenu {
    private final Jira jira;

    AdminMenu(Jira jira) {
        this.jira = jira;
    }

    /** Puts the menu beside a page. */
    PageContent beside(PageContent page) {
        return page.sidebar(html()).bodyClass("jira-admin-page").meta("admin", "true");
    }

    private String html() {
        HttpServletRequest request = HostSession.request().orElseThrow();
        Markup html = new Markup().raw("<nav class=\"aui-navgroup aui-navgroup-vertical\" id=\"admin-menu\"><div class=\"aui-navgroup-inner\">");
        heading(html, Words.get("admin.system"));
        for (String page : List.of("general", "users", "workflows", "import", "mail")) {
            item(html, "admin-" + page, request.getContextPath() + "/secure/admin/" + page, Words.get("admin." + page));
        }
        for (String page : List.of("jobs", "clock")) {
            item(html, "sandbox-" + page, request.getContextPath() + "/sandbox/" + page, HostTexts.get(page + ".title"));
        }
        html.raw("</ul>");
        jira.product().findAddOn().ifPresent(addOn -> sections(html, addOn, context(request)));
        return html.raw("</div></nav>").toString();
    }

    private static Map<String, Object> context(HttpServletRequest request) {
        Map<String, Object> context = new HashMap<>();
        HostSession.user().ifPresent(user -> context.put("user", Views.user(People.person(user))));
        context.put("helper", new JiraHelper(request));
        return context;
    }

    private static void sections(Markup html, AddOn addOn, Map<String, Object> context) {
        for (AddOn.Section section : addOn.webSections("admin_plugins_menu", context)) {
            List<AddOn.Link> links = addOn.webItems("admin_plugins_menu/" + name(section), context);
            if (!links.isEmpty()) {
                heading(html, section.label());
                links.forEach(link -> item(html, link.id(), link.url(), link.label()));
                html.raw("</ul>");
            }
        }
    }

    /** Items name their section by its {@code name} attribute. */
    private static String name(AddOn.Section section) {
        return section.params().getOrDefault("name", section.key());
    }

    private static void heading(Markup html, String label) {
        html.add("<div class=\"aui-nav-heading\"><strong>{}</strong></div><ul class=\"aui-nav\">", label);
    }

    private static void item(Markup html, String id, String url, String label) {
        html.add("<li><a id=\"{}\" href=\"{}\">{}</a></li>", id, url, label);
    }
}
