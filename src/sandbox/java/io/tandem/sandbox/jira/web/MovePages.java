package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.service.Changes;
import java.io.IOException;
import java.util.List;

/** Moving an issue to another project, deleting it, watching it. */
final class MovePages {
    private MovePages() {
    }

    /** The projects the visitor may move it to. */
    static List<ProjectRow> targets(Jira jira, Visit visit, IssueData issue) {
        return jira.store().projects().list().stream().filter(project -> project.id() != issue.projectId && jira.access().mayWork(project.id(), visit.person().key())).toList();
    }

    /** Asks for the project and moves. */
    static final class MoveIssue extends JiraPage {
        private static final long serialVersionUID = 1;

        MoveIssue(Jira jira) {
            super(jira);
        }

        @Override
        void show(Visit visit) throws IOException {
            IssueData issue = workable(visit);
            Markup html = form(visit, "MoveIssue", issue).add("<div class=\"field-group\"><label for=\"project\">{}</label><select class=\"select\" id=\"project\" name=\"project\">", Words.get("form.move.project"));
            targets(jira, visit, issue).forEach(project -> html.add("<option value=\"{}\">{} ({})</option>", project.key(), project.name(), project.key()));
            html.raw("</select></div>").raw(buttons(visit, issue, "form.move"));
            send(PageContent.titled(Words.get("form.move.title", issue.key())).body(html.toString()));
        }

        @Override
        void change(Visit visit) throws IOException {
            IssueData issue = workable(visit);
            ProjectRow target = targets(jira, visit, issue).stream().filter(project -> project.key().equals(visit.text("project"))).findFirst().orElseThrow(() -> new MissingPage("missing.project"));
            visit.redirect("/browse/" + jira.moves().move(issue, target, visit.person().key()).key());
        }

        private IssueData workable(Visit visit) {
            IssueData issue = issue(visit, visit.text("key"));
            mustWork(visit, issue.projectId);
            return issue;
        }
    }

    /** Asks once more and deletes; for those who administer the project, as in Jira's default scheme. */
    static final class DeleteIssue extends JiraPage {
        private static final long serialVersionUID = 1;

        DeleteIssue(Jira jira) {
            super(jira);
        }

        @Override
        void show(Visit visit) throws IOException {
            IssueData issue = deletable(visit);
            Markup html = form(visit, "DeleteIssue", issue).add("<p>{}</p>", Words.get("form.delete.sure", issue.summary)).raw(buttons(visit, issue, "form.delete"));
            send(PageContent.titled(Words.get("form.delete.title", issue.key())).body(html.toString()));
        }

        @Override
        void change(Visit visit) throws IOException {
            IssueData issue = deletable(visit);
            jira.changes().delete(issue, visit.person().key(), Changes.DELETED);
            visit.redirect("/projects/" + issue.projectKey);
        }

        private IssueData deletable(Visit visit) {
            IssueData issue = issue(visit, visit.text("key"));
            if (!jira.access().mayAdminister(issue.projectId, visit.person().key())) {
                throw new ForbiddenPage();
            }
            return issue;
        }
    }

    /** The button on the issue's page. */
    static final class WatchIssue extends JiraPage {
        private static final long serialVersionUID = 1;

        WatchIssue(Jira jira) {
            super(jira);
        }

        @Override
        void show(Visit visit) throws IOException {
            visit.redirect("/browse/" + issue(visit, visit.text("key")).key());
        }

        @Override
        void change(Visit visit) throws IOException {
            IssueData issue = issue(visit, visit.text("key"));
            jira.changes().watch(issue, visit.person().key(), visit.text("watch").equals("true"));
            visit.redirect("/browse/" + issue.key());
        }
    }

    private static Markup form(Visit visit, String page, IssueData issue) {
        return new Markup().add("<form class=\"aui\" id=\"issue-operation\" method=\"post\" action=\"{}\">", visit.url("/secure/" + page + ".jspa?key=" + issue.key())).raw(visit.tokenField());
    }

    private static String buttons(Visit visit, IssueData issue, String label) {
        return Markup.of("<div class=\"buttons-container\"><div class=\"buttons\"><button class=\"aui-button aui-button-primary\" type=\"submit\">{}</button> <a class=\"aui-button aui-button-link\" href=\"{}\">{}</a>"
            + "</div></div></form>", Words.get(label), visit.url("/browse/" + issue.key()), Words.get("form.cancel"));
    }
}
