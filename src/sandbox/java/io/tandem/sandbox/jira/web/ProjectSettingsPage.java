package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ProjectRow;
import java.io.IOException;
import java.util.Map;

/** A project's settings: who holds which role, the workflow, and what an add-on puts into {@code atl.jira.proj.config/projectgroup1} to {@code 4}. */
final class ProjectSettingsPage extends JiraPage {
    private static final long serialVersionUID = 1;

    ProjectSettingsPage(Jira jira) {
        super(jira);
    }

    @Override
    void show(Visit visit) throws IOException {
        ProjectRow project = project(visit, visit.rest());
        if (!jira.access().mayAdminister(project.id(), visit.person().key())) {
            throw new ForbiddenPage();
        }
        ProjectSidebar sidebar = new ProjectSidebar(jira);
        Markup html = new Markup().add("<h1 class=\"jira-heading\">{}</h1>", Words.get("settings.title"));
        links(html, sidebar.context(visit, project, null));
        html.add("<dl class=\"jira-fields\"><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd></dl><h2>{}</h2>", Words.get("key"), project.key(), Words.get("settings.workflow"), project.workflow(), Words.get("settings.roles"));
        roles(html, visit, project);
        send(PageContent.titled(Words.get("settings.title")).header("").sidebar(sidebar.html(visit, project, "settings")).body(html.toString()).meta("project-key", project.key()).context("jira.admin.conf"));
    }

    private void links(Markup html, Map<String, Object> context) {
        html.raw("<ul class=\"aui-nav-actions-list\" id=\"project-config-links\">");
        for (AddOn.Link link : new ProjectConfigMenu(jira).links(context)) {
            html.add("<li><a id=\"{}\" class=\"aui-button aui-button-link\" href=\"{}\">{}</a></li>", link.id(), link.url(), link.label());
        }
        html.raw("</ul>");
    }

    private void roles(Markup html, Visit visit, ProjectRow project) {
        Show show = new Show(jira, visit);
        html.add("<table class=\"aui\"><thead><tr><th>{}</th><th>{}</th></tr></thead><tbody>", Words.get("settings.role"), Words.get("settings.people"));
        jira.store().roles().roles().forEach((id, name) -> {
            html.add("<tr><td>{}</td><td>", name);
            jira.store().roles().holders(project.id(), id).forEach(key -> html.raw(show.person(key, "")).raw(" "));
            html.raw("</td></tr>");
        });
        html.raw("</tbody></table>");
    }
}
