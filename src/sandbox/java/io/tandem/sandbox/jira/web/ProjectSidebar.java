package io.tandem.sandbox.jira.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.api.JiraIssue;
import io.tandem.sandbox.jira.api.Views;
import io.tandem.sandbox.jira.model.ProjectRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A project's navigation, and what web fragments of a project or an issue get to know. */
final class ProjectSidebar {
    private final Jira jira;

    ProjectSidebar(Jira jira) {
        this.jira = jira;
    }

    /** The context of web fragments; {@code issue} may be {@code null}. */
    Map<String, Object> context(Visit visit, ProjectRow row, JiraIssue issue) {
        Map<String, Object> context = new HashMap<>();
        Project project = jira.views().project(row);
        context.put("user", Views.user(visit.person()));
        context.put("project", project);
        context.put("projectKey", row.key());
        context.put("projectKeyEncoded", Html.url(row.key()));
        context.put("pathEncodedProjectKey", Html.url(row.key()));
        context.put("request", visit.request());
        Map<String, Object> params = new HashMap<>(Map.of("project", project));
        if (issue != null) {
            context.put("issue", issue);
            params.put("issue", issue);
        }
        context.put("helper", new JiraHelper(visit.request(), project, params));
        return context;
    }

    String html(Visit visit, ProjectRow project, String selected) {
        Markup html = new Markup().add("<div class=\"jira-project\"><span class=\"jira-project-avatar\" aria-hidden=\"true\">{}</span><a href=\"{}\">{}</a></div><nav class=\"aui-navgroup aui-navgroup-vertical\">"
            + "<div class=\"aui-navgroup-inner\"><ul class=\"aui-nav\" id=\"project-sidebar\">", project.key().substring(0, 1), visit.url("/projects/" + project.key()), project.name());
        item(html, "issues", selected, visit.url("/projects/" + project.key() + "?selectedItem=issues"), Words.get("sidebar.issues"), "aui-iconfont-list");
        item(html, "board", selected, visit.url("/secure/RapidBoard.jspa?projectKey=" + project.key()), Words.get("sidebar.board"), "aui-iconfont-table");
        item(html, "releases", selected, visit.url("/projects/" + project.key() + "?selectedItem=releases"), Words.get("sidebar.releases"), "aui-iconfont-deploy");
        item(html, "components", selected, visit.url("/projects/" + project.key() + "?selectedItem=components"), Words.get("sidebar.components"), "aui-iconfont-devtools-folder-closed");
        List<AddOn.Link> links = jira.product().findAddOn().map(addOn -> addOn.webItems("jira.project.sidebar.plugins.navigation", context(visit, project, null))).orElse(List.of());
        for (AddOn.Link link : links) {
            String id = link.url().contains("selectedItem=") ? link.url().replaceAll(".*selectedItem=([^&]+).*", "$1") : link.id();
            item(html, id, selected, link.url(), link.label(), link.params().getOrDefault("iconClass", "").replaceAll("aui-icon(-small)?\\b(?!font)", "").trim());
        }
        if (jira.access().mayAdminister(project.id(), visit.person().key())) {
            item(html, "settings", selected, visit.url("/plugins/servlet/project-config/" + project.key()), Words.get("sidebar.settings"), "aui-iconfont-settings");
        }
        return html.raw("</ul></div></nav>").toString();
    }

    private static void item(Markup html, String id, String selected, String url, String label, String icon) {
        html.add("<li class=\"{}\"><a data-link-id=\"{}\" href=\"{}\"><span class=\"aui-icon aui-icon-small {}\"></span> <span class=\"aui-nav-item-label\">{}</span></a></li>",
            id.equals(selected) ? "aui-nav-selected" : "", id, url, icon, label);
    }
}
