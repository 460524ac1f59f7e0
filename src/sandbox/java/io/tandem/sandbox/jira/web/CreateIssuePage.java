package io.tandem.sandbox.jira.web;

import com.opensymphony.workflow.loader.StepDescriptor;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.workflow.Descriptors;
import java.io.IOException;
import java.util.List;

/** Makes an issue. */
final class CreateIssuePage extends JiraPage {
    private static final long serialVersionUID = 1;

    CreateIssuePage(Jira jira) {
        super(jira);
    }

    @Override
    void show(Visit visit) throws IOException {
        ask(visit, fresh(visit), new IssueForm(jira));
    }

    @Override
    void change(Visit visit) throws IOException {
        IssueData issue = fresh(visit);
        IssueForm form = new IssueForm(jira);
        form.read(visit, issue);
        if (form.hasErrors()) {
            ask(visit, issue, form);
            return;
        }
        issue.reporter = visit.person().key();
        visit.redirect("/browse/" + jira.changes().create(issue, visit.person().key()).key());
    }

    private IssueData fresh(Visit visit) {
        String key = visit.text("project");
        List<ProjectRow> projects = jira.store().projects().list().stream().filter(project -> jira.access().mayWork(project.id(), visit.person().key())).toList();
        ProjectRow project = projects.stream().filter(each -> key.isEmpty() || each.key().equals(key)).findFirst().orElseThrow(ForbiddenPage::new);
        IssueData issue = new IssueData();
        issue.projectId = project.id();
        issue.projectKey = project.key();
        issue.summary = "";
        issue.typeId = jira.store().constants().find(Kind.TYPE, "Story").orElseThrow().id();
        issue.priorityId = jira.store().constants().find(Kind.PRIORITY, "Medium").map(priority -> priority.id()).orElse(null);
        StepDescriptor first = Descriptors.steps(new Descriptors(jira.store().desk()).load(project.workflow())).get(0);
        issue.statusId = Descriptors.statusId(first);
        return issue;
    }

    private void ask(Visit visit, IssueData issue, IssueForm form) throws IOException {
        String action = visit.url("/secure/CreateIssue.jspa?project=" + issue.projectKey);
        send(PageContent.titled(Words.get("form.create.title")).body(form.html(visit, issue, action, Words.get("form.create"), visit.url("/projects/" + issue.projectKey))));
    }
}
