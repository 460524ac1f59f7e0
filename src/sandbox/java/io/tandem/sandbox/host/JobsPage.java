package io.tandem.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** {@code /sandbox/jobs}: the scheduled jobs, and {@code POST} with {@code name} runs one now. For anyone: it is a stand-in. */
final class JobsPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private final transient Product product;

    JobsPage(Product product) {
        this.product = product;
    }

    /** An instant in the viewer's zone, to the second. */
    static String moment(Instant instant) {
        ZoneId zone = HostSession.user().map(HostUser::zone).orElse(ZoneOffset.UTC);
        return MOMENT.format(instant.atZone(zone));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder html = new StringBuilder("<p>").append(Html.escape(HostTexts.get("jobs.now", moment(product.clock().instant()))))
            .append(" <a href=\"").append(product.contextPath()).append("/sandbox/clock\">").append(Html.escape(HostTexts.get("jobs.clock"))).append("</a></p><table class=\"aui\" id=\"jobs\"><thead><tr>");
        for (String column : new String[] {"name", "schedule", "last", "outcome", "next", "run"}) {
            html.append("<th scope=\"col\">").append(Html.escape(HostTexts.get("jobs." + column))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        product.jobs().list().forEach(job -> row(html, job));
        HostPages.sendToAdministrator(product, PageContent.titled(HostTexts.get("jobs.title")).body(html.append("</tbody></table>").toString()));
    }

    private static void row(StringBuilder html, Jobs.Job job) {
        html.append("<tr data-job=\"").append(Html.escape(job.name())).append("\">");
        cell(html, job.name());
        cell(html, job.schedule() + (job.oncePerCluster() ? " · " + HostTexts.get("jobs.cluster") : ""));
        cell(html, job.lastRun().map(run -> moment(run.started())).orElse("–"));
        cell(html, job.lastRun().map(run -> run.outcome() + " · " + run.took().toMillis() + " ms" + (run.message().isEmpty() ? "" : " · " + run.message())).orElse("–"));
        cell(html, job.nextRun().map(JobsPage::moment).orElse("–"));
        html.append("<td><form class=\"aui\" method=\"post\"><button class=\"aui-button\" name=\"name\" value=\"").append(Html.escape(job.name())).append("\">")
            .append(Html.escape(HostTexts.get("jobs.run"))).append("</button></form></td></tr>");
    }

    private static void cell(StringBuilder html, String text) {
        html.append("<td>").append(Html.escape(text)).append("</td>");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            product.jobs().run(Optional.ofNullable(request.getParameter("name")).orElse(""));
            response.sendRedirect(product.contextPath() + "/sandbox/jobs");
        } catch (IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, unknown.getMessage());
        }
    }
}
