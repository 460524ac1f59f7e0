package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ComponentRow;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.VersionRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The list of projects, and a project's pages: issues, releases, components and those an add-on brings. */
final class ProjectsPage extends JiraPage {
    private static final long serialVersionUID = 1;
    private final transient ProjectSidebar sidebar;

    ProjectsPage(Jira jira) {
        super(jira);
        this.sidebar = new ProjectSidebar(jira);
    }

    @Override
    void show(Visit visit) throws IOException {
        if (visit.rest().isEmpty()) {
            list(visit);
            return;
        }
        ProjectRow project = project(visit, visit.rest().split("/")[0]);
        String selected = visit.text("selectedItem").isEmpty() ? "issues" : visit.text("selectedItem");
        send(PageContent.titled(project.name()).sidebar(sidebar.html(visit, project, selected)).header("").body(body(visit, project, selected)).meta("project-key", project.key())
            .context("jira.project.sidebar").context("jira.browse.project").bodyClass("jira-project-page"));
    }

    private void list(Visit visit) throws IOException {
        Markup html = new Markup().add("<table class=\"aui\" id=\"projects\"><thead><tr><th>{}</th><th>{}</th><th>{}</th></tr></thead><tbody>", Words.get("project"), Words.get("key"), Words.get("lead"));
        Show show = new Show(jira, visit);
        for (ProjectRow project : jira.store().projects().list()) {
            if (jira.access().mayBrowse(project.id(), visit.person().key())) {
                html.add("<tr><td><a href=\"{}\">{}</a></td><td>{}</td><td>", visit.url("/projects/" + project.key()), project.name(), project.key()).raw(show.person(project.leadKey(), Words.get("lead.none")))
                    .raw("</td></tr>");
            }
        }
        send(PageContent.titled(Words.get("projects.title")).body(html.raw("</tbody></table>").toString()));
    }

    private String body(Visit visit, ProjectRow project, String selected) {
        return switch (selected) {
            case "issues" -> heading("sidebar.issues") + new IssueTable(jira, visit, "/projects/" + project.key()).html(jql(visit, project));
            case "releases", "com.atlassian.jira.jira-projects-plugin:release-page" -> heading("sidebar.releases") + releases(visit, project);
            case "components" -> heading("sidebar.components") + components(visit, project);
            default -> panels(visit, project, selected);
        };
    }

    private static String jql(Visit visit, ProjectRow project) {
        return visit.request().getParameter("jql") == null ? "project = " + project.key() + " ORDER BY updated DESC" : visit.text("jql");
    }

    private static String heading(String key) {
        return Markup.of("<h1 class=\"jira-heading\">{}</h1>", Words.get(key));
    }

    private String panels(Visit visit, ProjectRow project, String location) {
        List<AddOn.Panel> panels = jira.product().findAddOn().map(addOn -> addOn.webPanels(location, sidebar.context(visit, project, null))).orElse(List.of());
        if (panels.isEmpty()) {
            throw new MissingPage("missing.page");
        }
        return panels.stream().map(AddOn.Panel::html).collect(Collectors.joining());
    }

    private String releases(Visit visit, ProjectRow project) {
        List<VersionRow> versions = jira.store().projects().versions(project.id());
        if (versions.isEmpty()) {
            return Markup.of("<p class=\"jira-empty\">{}</p>", Words.get("releases.none"));
        }
        Markup html = new Markup().add("<table class=\"aui\" id=\"versions-table\"><thead><tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th><th>{}</th><th>{}</th></tr></thead><tbody>", Words.get("releases.version"),
            Words.get("releases.status"), Words.get("releases.progress"), Words.get("releases.start"), Words.get("releases.release"), Words.get("releases.description"));
        versions.forEach(version -> release(html, visit, project, version));
        return html.raw("</tbody></table>").toString();
    }

    private void release(Markup html, Visit visit, ProjectRow project, VersionRow version) {
        String where = "where i.id in (select v.issue_id from jira_issue_version v where v.version_id = ? and v.fix = true)";
        long all = jira.store().issues().count(where, version.id());
        long done = jira.store().issues().count(where + " and i.resolved is not null", version.id());
        String jql = io.tandem.sandbox.host.Html.url("project = " + project.key() + " AND fixVersion = \"" + version.name() + "\"");
        html.add("<tr><td class=\"jira-nowrap\"><a href=\"{}\">{}</a></td><td>", visit.url("/projects/" + project.key() + "?selectedItem=issues&jql=" + jql), version.name()).raw(state(version))
            .add("</td><td><progress class=\"jira-progress\" max=\"{}\" value=\"{}\"></progress> <span class=\"jira-subtle\">{}</span></td><td>", Math.max(1, all), done, Words.get("releases.done", done, all))
            .raw(Show.day(version.start())).raw("</td><td>").raw(Show.day(version.release())).add("</td><td>{}</td></tr>", version.description());
    }

    private String state(VersionRow version) {
        boolean late = !version.released() && version.release() != null && version.release().isBefore(LocalDate.now(jira.clock()));
        String key = version.released() ? "releases.released" : late ? "releases.overdue" : "releases.unreleased";
        return Markup.of("<span class=\"aui-lozenge {}\">{}</span>", version.released() ? "aui-lozenge-success" : late ? "aui-lozenge-error" : "", Words.get(key));
    }

    private String components(Visit visit, ProjectRow project) {
        List<ComponentRow> components = jira.store().projects().components(project.id());
        if (components.isEmpty()) {
            return Markup.of("<p class=\"jira-empty\">{}</p>", Words.get("components.none"));
        }
        Show show = new Show(jira, visit);
        Markup html = new Markup().add("<table class=\"aui\" id=\"components-table\"><thead><tr><th>{}</th><th>{}</th><th>{}</th></tr></thead><tbody>", Words.get("components.name"), Words.get("lead"),
            Words.get("components.issues"));
        for (ComponentRow component : components) {
            String jql = io.tandem.sandbox.host.Html.url("project = " + project.key() + " AND component = \"" + component.name() + "\"");
            long count = jira.store().issues().count("where i.id in (select c.issue_id from jira_issue_component c where c.component_id = ?)", component.id());
            html.add("<tr><td>{}</td><td>", component.name()).raw(show.person(component.leadKey(), Words.get("lead.none")))
                .add("</td><td><a href=\"{}\">{}</a></td></tr>", visit.url("/projects/" + project.key() + "?selectedItem=issues&jql=" + jql), count);
        }
        return html.raw("</tbody></table>").toString();
    }
}
