package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.service.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project's settings menu: Jira's own page and what an add-on puts into {@code atl.jira.proj.config/projectgroup1} to {@code 4}. */
final class ProjectConfigMenu {
    private static final int GROUPS = 4;
    private final Jira jira;

    ProjectConfigMenu(Jira jira) {
        this.jira = jira;
    }

    /** Puts the menu beside a page that names its project ({@code <meta name="projectKey">}); empty when it names none the visitor administers. */
    Optional<PageContent> beside(PageContent page) {
        Visit visit = new Visit(HostSession.request().orElseThrow(), HostSession.response().orElseThrow(), People.person(HostSession.user().orElseThrow()));
        return page.findMeta("projectKey").flatMap(jira.store().projects()::find).filter(project -> jira.access().mayAdminister(project.id(), visit.person().key()))
            .map(project -> page.sidebar(html(visit, project, page.findMeta("admin.active.tab").orElse(""))).bodyClass("jira-project-config"));
    }

    /** The add-on's pages for this project, in the order of their groups. */
    List<AddOn.Link> links(Map<String, Object> context) {
        List<AddOn.Link> links = new ArrayList<>();
        for (int group = 1; group <= GROUPS; group++) {
            String section = "atl.jira.proj.config/projectgroup" + group;
            jira.product().findAddOn().ifPresent(addOn -> links.addAll(addOn.webItems(section, context)));
        }
        return links;
    }

    private String html(Visit visit, ProjectRow project, String selected) {
        Markup html = new Markup().add("<div class=\"jira-project\"><span class=\"jira-project-avatar\" aria-hidden=\"true\">{}</span><a href=\"{}\">{}</a></div><nav class=\"aui-navgroup aui-navgroup-vertical\">"
            + "<div class=\"aui-navgroup-inner\"><div class=\"aui-nav-heading\"><strong>{}</strong></div><ul class=\"aui-nav\" id=\"project-config-menu\">", project.key().substring(0, 1),
            visit.url("/projects/" + project.key()), project.name(), Words.get("settings.title"));
        item(html, "view_project_summary", selected, visit.url("/plugins/servlet/project-config/" + project.key()), Words.get("settings.summary"));
        links(new ProjectSidebar(jira).context(visit, project, null)).forEach(link -> item(html, link.id(), selected, link.url(), link.label()));
        return html.raw("</ul></div></nav>").toString();
    }

    private static void item(Markup html, String id, String selected, String url, String label) {
        html.add("<li class=\"{}\"><a id=\"{}\" href=\"{}\">{}</a></li>", id.equals(selected) ? "aui-nav-selected" : "", id, url, label);
    }
}
