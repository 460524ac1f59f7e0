package io.tandem.sandbox.jira.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.api.Views;
import io.tandem.sandbox.jira.store.DeskStore.Gadget;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system dashboard: gadgets of the add-on, added, configured and removed by everybody who is logged in. */
final class DashboardPage extends JiraPage {
    static final long SYSTEM = 10000;
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    DashboardPage(Jira jira) {
        super(jira);
    }

    @Override
    void show(Visit visit) throws IOException {
        List<Gadget> gadgets = jira.store().desk().gadgets(SYSTEM);
        Markup html = new Markup().add("<div class=\"jira-dashboard-head\"><h1>{}</h1><button class=\"aui-button\" type=\"button\" id=\"add-gadget\">{}</button></div>", Words.get("dashboard.title"),
            Words.get("dashboard.add"));
        html.add("<div id=\"dashboard\" data-dashboard-id=\"{}\" data-failed=\"{}\"><div class=\"jira-dashboard\" data-columns=\"{}\">", SYSTEM, Words.get("dashboard.failed", "'{'0'}'"), gadgets.size() > 1 ? 2 : 1);
        gadgets.forEach(gadget -> frame(html, visit, gadget));
        html.raw("</div>").raw(gadgets.isEmpty() ? Markup.of("<p class=\"jira-empty\">{}</p>", Words.get("dashboard.empty")) : "").raw("</div>").raw(dialog(visit));
        send(PageContent.titled(Words.get("dashboard.title")).header("").body(html.toString()).context("atl.dashboard").script("/sandbox-static/dashboard.js").bodyClass("jira-dashboard-page"));
    }

    @Override
    void change(Visit visit) throws IOException {
        if (!visit.text("remove").isEmpty()) {
            jira.store().desk().removeGadget(visit.number("remove", 0));
        } else if (item(visit.text("add")).isPresent()) {
            jira.store().desk().addGadget(SYSTEM, visit.text("add"), 0);
        }
        visit.redirect("/secure/Dashboard.jspa");
    }

    private Optional<AddOn.DashboardItem> item(String module) {
        return items().stream().filter(item -> item.key().equals(module)).findFirst();
    }

    private List<AddOn.DashboardItem> items() {
        return jira.product().findAddOn().map(AddOn::dashboardItems).orElse(List.of());
    }

    private void frame(Markup html, Visit visit, Gadget gadget) {
        AddOn.DashboardItem item = item(gadget.module()).orElse(null);
        if (item == null) {
            return;
        }
        html.add("<section class=\"dashboard-item-frame\" id=\"gadget-{}\" data-gadget-id=\"{}\" data-amd-module=\"{}\" data-configurable=\"{}\" data-editable=\"true\" data-preferences=\"{}\" aria-label=\"{}\">",
            gadget.id(), gadget.id(), item.amdModule() == null ? "" : item.amdModule(), item.configurable(), preferences(gadget.id()), item.title());
        html.add("<div class=\"dashboard-item-header\"><h2 class=\"dashboard-item-title\">{}</h2><form method=\"post\" action=\"{}\" class=\"aui-buttons\">", item.title(), visit.url("/secure/Dashboard.jspa"))
            .raw(visit.tokenField());
        action(html, "refresh", "button", "", "aui-iconfont-refresh");
        if (item.configurable()) {
            action(html, "configure", "button", "", "aui-iconfont-configure");
        }
        action(html, "remove", "submit", Long.toString(gadget.id()), "aui-iconfont-delete");
        html.raw("</form></div><div class=\"dashboard-item-content\">").raw(content(visit, item, gadget)).raw("</div></section>");
    }

    private static void action(Markup html, String action, String type, String value, String icon) {
        html.add("<button class=\"aui-button aui-button-subtle\" type=\"{}\" name=\"{}\" value=\"{}\" data-gadget-action=\"{}\" title=\"{}\"><span class=\"aui-icon aui-icon-small {}\">{}</span></button>", type, action,
            value, action, Words.get("dashboard." + action), icon, Words.get("dashboard." + action));
    }

    private String content(Visit visit, AddOn.DashboardItem item, Gadget gadget) {
        if (!item.hasView()) {
            return "";
        }
        Map<String, Object> context = new HashMap<>();
        context.put("user", Views.user(visit.person()));
        context.put("helper", new JiraHelper(visit.request()));
        context.put("dashboardId", SYSTEM);
        context.put("dashboardItem", Map.of("id", Long.toString(gadget.id())));
        context.put("preferences", jira.store().desk().properties("gadget", gadget.id()));
        return jira.product().addOn().dashboardItemHtml(item.key(), context);
    }

    private String preferences(long gadgetId) {
        try {
            return JSON.writeValueAsString(encoded(jira.store().desk().properties("gadget", gadgetId)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Preferences come back HTML-encoded, as in Jira. */
    static Map<String, String> encoded(Map<String, String> preferences) {
        Map<String, String> encoded = new LinkedHashMap<>();
        preferences.forEach((name, value) -> encoded.put(name, Html.escape(value)));
        return encoded;
    }

    private String dialog(Visit visit) {
        Markup html = new Markup().add("<section id=\"gadget-dialog\" class=\"aui-dialog2 aui-dialog2-medium aui-layer\" role=\"dialog\" hidden aria-labelledby=\"gadget-dialog-title\"><header class=\"aui-dialog2-header\">"
            + "<h2 class=\"aui-dialog2-header-main\" id=\"gadget-dialog-title\">{}</h2></header><div class=\"aui-dialog2-content\">", Words.get("dashboard.add.title"));
        if (items().isEmpty()) {
            html.add("<p class=\"jira-empty\">{}</p>", Words.get("dashboard.add.none"));
        }
        html.add("<form method=\"post\" action=\"{}\">", visit.url("/secure/Dashboard.jspa")).raw(visit.tokenField()).raw("<ul class=\"jira-gadget-list\">");
        for (AddOn.DashboardItem item : items()) {
            html.add("<li><div><strong>{}</strong><div class=\"jira-subtle\">{}</div><p>{}</p></div><button class=\"aui-button aui-button-primary\" type=\"submit\" name=\"add\" value=\"{}\">{}</button></li>", item.title(),
                Words.get("dashboard.by", item.author()), item.description(), item.key(), Words.get("dashboard.add.button"));
        }
        return html.add("</ul></form></div><footer class=\"aui-dialog2-footer\"><div class=\"aui-dialog2-footer-actions\"><button class=\"aui-button\" id=\"gadget-dialog-close\">{}</button></div></footer></section>",
            Words.get("dashboard.close")).toString();
    }
}
