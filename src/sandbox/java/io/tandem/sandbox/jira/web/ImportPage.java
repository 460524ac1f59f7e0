package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.load.ImportReport;
import io.tandem.sandbox.jira.load.IssueImport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/** Starts an import and shows how far it is; the page asks again by itself while it runs. One import at a time. */
final class ImportPage extends JiraPage {
    private static final long serialVersionUID = 1;
    private static final String PATH = "/secure/admin/import";
    private static final int SHOWN = 200;
    private final transient AtomicReference<Run> current = new AtomicReference<>();

    ImportPage(Jira jira) {
        super(jira);
    }

    /** An import under way or over. */
    private static final class Run {
        private volatile String line = "";
        private volatile ImportReport report;
        private volatile String failure;
    }

    @Override
    void show(Visit visit) throws IOException {
        mustAdminister(visit);
        Run run = current.get();
        Markup html = new Markup();
        if (run != null) {
            state(html, visit, run);
        }
        if (run == null || run.report != null || run.failure != null) {
            form(html, visit);
        }
        send(new AdminMenu(jira).beside(PageContent.titled(Words.get("import.title")).body(html.toString()).context("atl.admin")));
    }

    private static void state(Markup html, Visit visit, Run run) {
        if (run.failure != null) {
            html.add("<div class=\"aui-message aui-message-error\"><p>{}</p></div>", Words.get("import.failed", run.failure));
        } else if (run.report == null) {
            visit.response().setHeader("Refresh", "1");
            html.add("<div class=\"aui-progress-indicator\" id=\"import-progress\"><span class=\"aui-progress-indicator-value\"></span></div><p id=\"import-line\">{}</p>", run.line);
        } else {
            html.add("<div class=\"aui-message aui-message-confirmation\" id=\"import-done\"><p>{}</p></div>", Words.get("import.done", run.report.stored(), run.report.findings().size()));
            findings(html, run.report);
        }
    }

    private static void findings(Markup html, ImportReport report) {
        if (!report.findings().isEmpty()) {
            html.add("<h2>{}</h2><ul id=\"import-problems\">", Words.get("import.problems"));
            report.findings().stream().limit(SHOWN).forEach(finding -> html.add("<li>{}</li>", finding));
            html.raw("</ul>");
        }
    }

    private static void form(Markup html, Visit visit) {
        html.add("<form class=\"aui\" id=\"import-form\" method=\"post\" action=\"{}\">", visit.url(PATH)).raw(visit.tokenField());
        field(html, "path", "text", Words.get("import.path.hint"));
        field(html, "url", "url", "");
        field(html, "token", "password", "");
        field(html, "jql", "text", "");
        html.add("<div class=\"buttons-container\"><div class=\"buttons\"><button class=\"aui-button aui-button-primary\" type=\"submit\">{}</button></div></div></form>", Words.get("import.start"));
    }

    private static void field(Markup html, String name, String type, String hint) {
        html.add("<div class=\"field-group\"><label for=\"import-{}\">{}</label><input class=\"text long-field\" type=\"{}\" id=\"import-{}\" name=\"{}\" autocomplete=\"off\"><div class=\"description\">{}</div></div>", name,
            Words.get("import." + name), type, name, name, hint);
    }

    @Override
    void change(Visit visit) throws IOException {
        mustAdminister(visit);
        Run run = new Run();
        Run before = current.get();
        boolean free = before == null || before.report != null || before.failure != null;
        if (free && (!visit.text("path").isEmpty() || !visit.text("url").isEmpty()) && current.compareAndSet(before, run)) {
            start(run, visit.text("path"), visit.text("url"), visit.text("token"), visit.text("jql"));
        }
        visit.redirect(PATH);
    }

    private void start(Run run, String path, String url, String token, String jql) {
        IssueImport work = new IssueImport(jira.store(), jira.product().users(), line -> run.line = line);
        Thread thread = new Thread(() -> {
            try {
                run.report = path.isEmpty() ? work.fromJira(URI.create(url), token, jql) : work.fromPath(Path.of(path));
            } catch (RuntimeException e) {
                run.failure = String.valueOf(e.getMessage());
            }
        }, "import");
        thread.setDaemon(true);
        thread.start();
    }
}
