package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.NavigationLink;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.rest.RestApi;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Puts the pages at Jira's addresses. */
public final class WebInterface {
    private WebInterface() {
    }

    public static void open(Jira jira) {
        Product product = jira.product();
        product.layout().style("/sandbox-static/jira.css");
        product.layout().navigation(WebInterface::navigation);
        product.layout().decorator("admin", page -> settings(jira, page));
        product.layout().decorator("atl.admin", page -> settings(jira, page));
        product.page("", new Redirect("/secure/Dashboard.jspa"));
        product.page("/secure/Dashboard.jspa", new DashboardPage(jira));
        product.page("/rest/dashboards/1.0/*", new GadgetPreferences(jira));
        product.page("/rest/api/2/*", new RestApi(jira));
        product.page("/rest/api/latest/*", new RestApi(jira));
        product.page("/secure/BrowseProjects.jspa", new ProjectsPage(jira));
        product.page("/projects/*", new ProjectsPage(jira));
        product.page("/browse/*", new IssuePage(jira));
        product.page("/issues/*", new IssuesPage(jira));
        product.page("/secure/IssueNavigator.jspa", new IssuesPage(jira));
        product.page("/secure/RapidBoard.jspa", new BoardPage(jira));
        product.page("/secure/CreateIssue.jspa", new CreateIssuePage(jira));
        product.page("/secure/EditIssue.jspa", new EditIssuePage(jira));
        product.page("/secure/LogWork.jspa", new WorkPages.LogWork(jira));
        product.page("/secure/MoveIssue.jspa", new MovePages.MoveIssue(jira));
        product.page("/secure/DeleteIssue.jspa", new MovePages.DeleteIssue(jira));
        product.page("/secure/WatchIssue.jspa", new MovePages.WatchIssue(jira));
        product.page("/secure/LinkIssue.jspa", new WorkPages.LinkIssue(jira));
        product.page("/plugins/servlet/project-config/*", new ProjectSettingsPage(jira));
        for (String page : List.of("general", "mail")) {
            product.page("/secure/admin/" + page, new AdminPage(jira, page));
        }
        product.page("/secure/admin/users", new UsersPage(jira));
        product.page("/secure/admin/workflows", new WorkflowPage(jira));
        product.page("/secure/admin/import", new ImportPage(jira));
    }

    /** Pages of a project's settings name their project, others belong to the whole Jira. */
    private static PageContent settings(Jira jira, PageContent page) {
        return new ProjectConfigMenu(jira).beside(page).orElseGet(() -> new AdminMenu(jira).beside(page));
    }

    private static List<NavigationLink> navigation() {
        List<NavigationLink> links = new ArrayList<>();
        if (HostSession.user().isPresent()) {
            links.add(new NavigationLink(Words.get("nav.dashboards"), "/secure/Dashboard.jspa"));
            links.add(new NavigationLink(Words.get("nav.projects"), "/projects/"));
            links.add(new NavigationLink(Words.get("nav.issues"), "/issues/"));
            links.add(new NavigationLink(Words.get("nav.boards"), "/secure/RapidBoard.jspa"));
            links.add(new NavigationLink(Words.get("nav.create"), "/secure/CreateIssue.jspa"));
        }
        if (HostSession.user().filter(HostUser::systemAdministrator).isPresent()) {
            links.add(new NavigationLink(Words.get("nav.admin"), "/secure/admin/general"));
        }
        return links;
    }

    /** Sends the visitor on. */
    private static final class Redirect extends HttpServlet {
        private static final long serialVersionUID = 1;
        private final String target;

        private Redirect(String target) {
            this.target = target;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendRedirect(request.getContextPath() + target);
        }
    }
}
