package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import java.io.IOException;

/** Search over all projects. */
final class IssuesPage extends JiraPage {
    private static final long serialVersionUID = 1;

    IssuesPage(Jira jira) {
        super(jira);
    }

    @Override
    void show(Visit visit) throws IOException {
        String jql = visit.request().getParameter("jql") == null ? "ORDER BY updated DESC" : visit.text("jql");
        send(PageContent.titled(Words.get("issues.title")).body(new IssueTable(jira, visit, "/issues/").html(jql)).context("jira.navigator"));
    }
}
