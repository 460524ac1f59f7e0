package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.workflow.TransitionRefused;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** An issue: what it is, what happened, what can be done. Posting to it takes a transition or adds a comment. */
final class IssuePage extends JiraPage {
    private static final long serialVersionUID = 1;
    private final transient ProjectSidebar sidebar;

    IssuePage(Jira jira) {
        super(jira);
        this.sidebar = new ProjectSidebar(jira);
    }

    @Override
    void show(Visit visit) throws IOException {
        if (!visit.rest().matches("(?i)[a-z][a-z0-9_]*-\\d+")) {
            visit.redirect("/projects/" + project(visit, visit.rest()).key());
            return;
        }
        IssueData issue = issue(visit, visit.rest());
        if (!issue.key().equalsIgnoreCase(visit.rest())) {
            visit.redirect("/browse/" + issue.key());
            return;
        }
        show(visit, issue, "");
    }

    @Override
    void change(Visit visit) throws IOException {
        IssueData issue = issue(visit, visit.rest());
        mustWork(visit, issue.projectId);
        if (!visit.text("action").isEmpty()) {
            transition(visit, issue);
            return;
        }
        if (!visit.text("comment").isEmpty()) {
            jira.changes().comment(issue, visit.person().key(), visit.text("comment"), true);
        }
        visit.redirect("/browse/" + issue.key());
    }

    private void transition(Visit visit, IssueData issue) throws IOException {
        try {
            jira.transitions().perform(issue, (int) visit.number("action", 0), io.tandem.sandbox.jira.api.Views.user(visit.person()), visit.text("comment"));
            visit.redirect("/browse/" + issue.key());
        } catch (TransitionRefused e) {
            show(visit, issue, refusal(e));
        }
    }

    private static String refusal(TransitionRefused refused) {
        Markup html = new Markup().add("<div class=\"aui-message aui-message-error\" id=\"transition-error\" role=\"alert\"><p class=\"title\"><strong>{}</strong></p><ul>", Words.get("issue.transition.failed"));
        refused.messages().forEach(message -> html.add("<li>{}</li>", message));
        refused.fields().forEach((field, message) -> html.add("<li>{}: {}</li>", field, message));
        return html.raw("</ul></div>").toString();
    }

    private void show(Visit visit, IssueData issue, String message) throws IOException {
        ProjectRow project = jira.store().projects().find(issue.projectId).orElseThrow();
        Map<String, Object> context = sidebar.context(visit, project, jira.views().issue(issue));
        IssueParts parts = new IssueParts(jira, visit, issue);
        Markup html = new Markup().raw(message).raw(head(visit, project, issue)).raw(operations(visit, issue, context)).raw("<div class=\"jira-issue\"><div class=\"jira-issue-main\">").raw(parts.details())
            .raw(parts.description()).raw(panels("atl.jira.view.issue.left.context", context)).raw(parts.links()).raw(parts.activity()).raw("</div><aside class=\"jira-issue-side\">").raw(parts.people())
            .raw(parts.dates()).raw(parts.time()).raw(panels("atl.jira.view.issue.right.context", context)).raw("</aside></div>");
        send(PageContent.titled("[" + issue.key() + "] " + issue.summary).header("").sidebar(sidebar.html(visit, project, "")).body(html.toString()).meta("issue-key", issue.key())
            .meta("issue-id", Long.toString(issue.id)).meta("project-key", project.key()).context("jira.view.issue").bodyClass("jira-issue-page"));
    }

    private String head(Visit visit, ProjectRow project, IssueData issue) {
        return Markup.of("<ol class=\"aui-nav aui-nav-breadcrumbs\"><li><a href=\"{}\">{}</a></li><li><a id=\"key-val\" href=\"{}\">{}</a></li></ol><h1 id=\"summary-val\">{}</h1>",
            visit.url("/projects/" + project.key()), project.name(), visit.url("/browse/" + issue.key()), issue.key(), issue.summary);
    }

    private String operations(Visit visit, IssueData issue, Map<String, Object> context) {
        Markup html = new Markup().raw("<div class=\"jira-operations\">");
        if (jira.access().mayWork(issue.projectId, visit.person().key())) {
            html.raw("<div class=\"aui-buttons\">");
            button(html, "edit-issue", visit.url("/secure/EditIssue.jspa?key=" + issue.key()), Words.get("issue.edit"));
            button(html, "comment-issue", "#addcomment", Words.get("issue.comment"));
            button(html, "log-work", visit.url("/secure/LogWork.jspa?key=" + issue.key()), Words.get("issue.logwork"));
            button(html, "link-issue", visit.url("/secure/LinkIssue.jspa?key=" + issue.key()), Words.get("issue.link"));
            if (!MovePages.targets(jira, visit, issue).isEmpty()) {
                button(html, "move-issue", visit.url("/secure/MoveIssue.jspa?key=" + issue.key()), Words.get("issue.move"));
            }
            if (jira.access().mayAdminister(issue.projectId, visit.person().key())) {
                button(html, "delete-issue", visit.url("/secure/DeleteIssue.jspa?key=" + issue.key()), Words.get("issue.delete"));
            }
            html.raw("</div>");
            transitions(html, visit, issue);
        }
        tools(html, context);
        return html.raw("</div>").toString();
    }

    private static void button(Markup html, String id, String url, String label) {
        html.add("<a class=\"aui-button\" id=\"{}\" href=\"{}\">{}</a>", id, url, label);
    }

    private void transitions(Markup html, Visit visit, IssueData issue) {
        html.add("<form class=\"aui-buttons jira-transitions\" method=\"post\" action=\"{}\">", visit.url("/browse/" + issue.key())).raw(visit.tokenField());
        jira.transitions().available(issue, io.tandem.sandbox.jira.api.Views.user(visit.person())).forEach(transition ->
            html.add("<button class=\"aui-button\" type=\"submit\" name=\"action\" value=\"{}\" id=\"action_id_{}\" title=\"{}\">{}</button>", transition.id(), transition.id(), transition.to().name(), transition.name()));
        html.raw("</form>");
    }

    private void tools(Markup html, Map<String, Object> context) {
        List<AddOn.Link> links = jira.product().findAddOn().map(addOn -> addOn.webItems("jira.issue.tools", context)).orElse(List.of());
        if (links.isEmpty()) {
            return;
        }
        html.add("<button class=\"aui-button aui-dropdown2-trigger\" aria-controls=\"issue-tools\" id=\"opsbar-more\">{}</button><aui-dropdown-menu id=\"issue-tools\">", Words.get("issue.tools"));
        links.forEach(link -> html.add("<aui-item-link id=\"{}\" href=\"{}\">{}</aui-item-link>", link.id(), link.url(), link.label()));
        html.raw("</aui-dropdown-menu>");
    }

    private String panels(String location, Map<String, Object> context) {
        Markup html = new Markup();
        for (AddOn.Panel panel : jira.product().findAddOn().map(addOn -> addOn.webPanels(location, context)).orElse(List.of())) {
            html.add("<section class=\"module toggle-wrap jira-module\" data-panel=\"{}\">", panel.key());
            if (!panel.label().isEmpty()) {
                html.add("<div class=\"mod-header\"><h2>{}</h2></div>", panel.label());
            }
            html.raw("<div class=\"mod-content\">").raw(panel.html()).raw("</div></section>");
        }
        return html.toString();
    }
}
