package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.host.Xsrf;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.service.People;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page for people who are logged in; others are sent to the log-in page. Forms without the security token change nothing. */
abstract class JiraPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    final transient Jira jira;

    JiraPage(Jira jira) {
        this.jira = jira;
    }

    abstract void show(Visit visit) throws IOException;

    /** A form came in. */
    void change(Visit visit) throws IOException {
        throw new MissingPage("missing.page");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (HostSession.user().isEmpty()) {
            String target = request.getRequestURI().substring(request.getContextPath().length()) + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
            response.sendRedirect(request.getContextPath() + "/login.jsp?os_destination=" + Html.url(target));
            return;
        }
        try {
            serve(new Visit(request, response, People.person(HostSession.user().get())));
        } catch (MissingPage e) {
            jira.product().layout().sendError(404, Words.get(e.getMessage()), Words.get(e.getMessage()));
        } catch (ForbiddenPage e) {
            jira.product().layout().sendError(403, Words.get("forbidden"), Words.get("forbidden"));
        }
    }

    private void serve(Visit visit) throws IOException {
        if (!visit.request().getMethod().equals("POST")) {
            show(visit);
        } else if (Xsrf.isValid(visit.request())) {
            change(visit);
        } else {
            throw new ForbiddenPage();
        }
    }

    void send(PageContent page) throws IOException {
        jira.product().layout().send(page);
    }

    /** An issue the visitor may see. */
    IssueData issue(Visit visit, String key) {
        return jira.store().issues().findEvenMoved(key).filter(issue -> jira.access().maySee(issue, visit.person().key())).orElseThrow(() -> new MissingPage("missing.issue"));
    }

    /** A project the visitor may browse. */
    ProjectRow project(Visit visit, String key) {
        return jira.store().projects().find(key).filter(project -> jira.access().mayBrowse(project.id(), visit.person().key())).orElseThrow(() -> new MissingPage("missing.project"));
    }

    void mustWork(Visit visit, long projectId) {
        if (!jira.access().mayWork(projectId, visit.person().key())) {
            throw new ForbiddenPage();
        }
    }

    void mustAdminister(Visit visit) {
        if (!visit.person().administrator()) {
            throw new ForbiddenPage();
        }
    }
}
