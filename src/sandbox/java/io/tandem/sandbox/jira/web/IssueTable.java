package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.jql.JqlException;
import io.tandem.sandbox.jira.jql.JqlParser;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.service.Search;

/** A search box with the issues it finds, fifty at a time. */
final class IssueTable {
    private static final int PAGE = 50;
    private final Jira jira;
    private final Visit visit;
    private final Show show;
    private final String path;

    /** {@code path} is the page's address without query. */
    IssueTable(Jira jira, Visit visit, String path) {
        this.jira = jira;
        this.visit = visit;
        this.show = new Show(jira, visit);
        this.path = path;
    }

    String html(String jql) {
        Markup html = new Markup();
        html.add("<form class=\"aui jira-jql\" method=\"get\" action=\"{}\">", visit.url(path));
        if (path.startsWith("/projects/")) {
            html.raw("<input type=\"hidden\" name=\"selectedItem\" value=\"issues\">");
        }
        html.add("<label class=\"assistive\" for=\"jql\">JQL</label><input class=\"text\" id=\"jql\" name=\"jql\" value=\"{}\" autocomplete=\"off\" spellcheck=\"false\">"
            + "<button class=\"aui-button aui-button-primary\" type=\"submit\">{}</button></form>", jql, Words.get("issues.search"));
        try {
            int start = (int) visit.number("startAt", 0);
            results(html, jql, jira.search().page(JqlParser.parse(jql), jira.scopes().of(visit.person().key()), start, PAGE));
        } catch (JqlException e) {
            html.raw("<div class=\"aui-message aui-message-error\" id=\"jql-error\">");
            e.messages().forEach(message -> html.add("<p>{}</p>", message));
            html.raw("</div>");
        }
        return html.toString();
    }

    private void results(Markup html, String jql, Search.Found found) {
        if (found.issues().isEmpty()) {
            html.add("<p class=\"jira-empty\">{}</p>", Words.get("issues.none"));
            return;
        }
        html.raw("<table class=\"aui jira-issues\" id=\"issuetable\"><thead><tr>");
        for (String column : new String[] {"type", "key", "summary", "assignee", "priority", "status", "fixVersions", "due", "updated"}) {
            html.add("<th scope=\"col\">{}</th>", Words.get("field." + column));
        }
        html.raw("</tr></thead><tbody>");
        found.issues().forEach(issue -> row(html, issue));
        html.raw("</tbody></table>");
        pager(html, jql, found);
    }

    private void row(Markup html, IssueData issue) {
        html.add("<tr data-issue-key=\"{}\"><td>", issue.key()).raw(show.type(issue.typeId)).raw("</td><td class=\"jira-nowrap\">").raw(show.issueLink(issue)).raw("</td>")
            .add("<td><a class=\"jira-summary\" href=\"{}\">{}</a>", visit.url("/browse/" + issue.key()), issue.summary).raw(issue.flagged ? " <span class=\"jira-flag\">⚑</span>" : "").raw("</td><td>")
            .raw(show.person(issue.assignee, Words.get("field.unassigned"))).raw("</td><td>").raw(show.priority(issue.priorityId)).raw("</td><td>").raw(show.status(issue.statusId)).raw("</td><td>");
        html.add("{}", String.join(", ", issue.fixVersions.stream().map(id -> jira.store().projects().version(id).map(v -> v.name()).orElse("?")).toList()));
        html.raw("</td><td class=\"jira-nowrap\">").raw(issue.due == null ? "" : Show.day(issue.due)).raw("</td><td class=\"jira-nowrap\">").raw(Show.day(java.time.LocalDate.ofInstant(issue.updated, visit.person().zone())))
            .raw("</td></tr>");
    }

    private void pager(Markup html, String jql, Search.Found found) {
        int end = found.start() + found.issues().size();
        html.raw("<div class=\"jira-pager\">");
        if (found.start() > 0) {
            html.add("<a class=\"aui-button\" rel=\"prev\" href=\"{}\">{}</a> ", page(jql, Math.max(0, found.start() - PAGE)), Words.get("issues.previous"));
        }
        html.add("<span id=\"issue-count\">{}</span>", Words.get("issues.count", found.start() + 1, end, found.total()));
        if (end < found.total()) {
            html.add(" <a class=\"aui-button\" rel=\"next\" href=\"{}\">{}</a>", page(jql, end), Words.get("issues.next"));
        }
        html.raw("</div>");
    }

    private String page(String jql, int start) {
        return visit.url(path) + "?selectedItem=issues&jql=" + Html.url(jql) + "&startAt=" + start;
    }
}
