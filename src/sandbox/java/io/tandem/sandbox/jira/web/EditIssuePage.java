package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.service.Changes;
import java.io.IOException;

/** Changes an issue's fields. */
final class EditIssuePage extends JiraPage {
    private static final long serialVersionUID = 1;

    EditIssuePage(Jira jira) {
        super(jira);
    }

    @Override
    void show(Visit visit) throws IOException {
        ask(visit, editable(visit), new IssueForm(jira));
    }

    @Override
    void change(Visit visit) throws IOException {
        IssueData issue = editable(visit);
        IssueForm form = new IssueForm(jira);
        form.read(visit, issue);
        if (form.hasErrors()) {
            ask(visit, issue, form);
            return;
        }
        jira.changes().update(issue, visit.person().key(), Changes.UPDATED);
        visit.redirect("/browse/" + issue.key());
    }

    private IssueData editable(Visit visit) {
        IssueData issue = issue(visit, visit.text("key"));
        if (!jira.access().mayEdit(issue, visit.person().key())) {
            throw new ForbiddenPage();
        }
        return issue;
    }

    private void ask(Visit visit, IssueData issue, IssueForm form) throws IOException {
        String action = visit.url("/secure/EditIssue.jspa?key=" + issue.key());
        send(PageContent.titled(Words.get("form.edit.title", issue.key())).body(form.html(visit, issue, action, Words.get("form.save"), visit.url("/browse/" + issue.key()))));
    }
}
