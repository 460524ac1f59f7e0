package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.StatusRow;
import java.io.IOException;
import java.util.List;

/** A project's board: one column per status, the most recently changed cards first. */
final class BoardPage extends JiraPage {
    private static final long serialVersionUID = 1;
    private static final int CARDS = 30;

    BoardPage(Jira jira) {
        super(jira);
    }

    @Override
    void show(Visit visit) throws IOException {
        String key = visit.text("projectKey");
        if (key.isEmpty()) {
            List<Long> projects = jira.access().projects(visit.person().key());
            key = projects.isEmpty() ? "" : jira.store().projects().find(projects.get(0)).orElseThrow().key();
        }
        ProjectRow project = project(visit, key);
        Markup html = new Markup().add("<h1 class=\"jira-heading\">{}</h1><div class=\"jira-board\">", Words.get("board.title", project.name()));
        for (StatusRow status : jira.store().constants().statuses()) {
            long count = jira.store().issues().count("where i.project_id = ? and i.status_id = ?", project.id(), status.id());
            if (count > 0) {
                column(html, visit, project, status, count);
            }
        }
        send(PageContent.titled(Words.get("board.title", project.name())).header("").sidebar(new ProjectSidebar(jira).html(visit, project, "board")).body(html.raw("</div>").toString()).context("gh-rapid"));
    }

    private void column(Markup html, Visit visit, ProjectRow project, StatusRow status, long count) {
        html.add("<section class=\"jira-column\"><h2>{} <span class=\"aui-badge\">{}</span></h2>", status.name(), count);
        List<IssueData> issues = jira.store().issues().list("where i.project_id = ? and i.status_id = ? order by i.updated desc, i.id limit " + CARDS, project.id(), status.id());
        Show show = new Show(jira, visit);
        issues.stream().filter(issue -> jira.access().maySee(issue, visit.person().key())).forEach(issue -> html.raw("<article class=\"jira-card" + (issue.flagged ? " jira-card-flagged" : "") + "\"><p>")
            .add("{}</p><footer>", issue.summary).raw(show.type(issue.typeId)).raw(" ").raw(show.issueLink(issue)).raw(" ").raw(show.person(issue.assignee, "")).raw("</footer></article>"));
        html.raw("</section>");
    }
}
