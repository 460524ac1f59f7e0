package io.tandem.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * {@code /sandbox/clock}: what time it is, and {@code POST} with {@code move} (an ISO duration, negative goes back), {@code to} (an instant, or a date and
 * time in the viewer's zone) or {@code reset} changes it. Jobs that fall due run before the answer. For anyone: it is a stand-in.
 */
final class ClockPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String[] STEPS = {"-P1D", "-PT1H", "PT1H", "P1D", "P7D"};
    private final transient Product product;

    ClockPage(Product product) {
        this.product = product;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Duration offset = product.clock().offset();
        StringBuilder html = new StringBuilder("<p id=\"clock-now\">").append(Html.escape(JobsPage.moment(product.clock().instant()))).append("</p><p id=\"clock-offset\">")
            .append(Html.escape(offset.isZero() ? HostTexts.get("clock.right") : HostTexts.get(offset.isNegative() ? "clock.behind" : "clock.ahead", words(offset.abs())))).append("</p>")
            .append("<form class=\"aui\" method=\"post\"><div class=\"aui-buttons\">");
        for (String step : STEPS) {
            button(html, "move", step, HostTexts.get("clock.step." + step));
        }
        html.append("</div> ");
        button(html, "reset", "true", HostTexts.get("clock.reset"));
        html.append("</form>");
        field(html, "move", "text", "PT36H");
        field(html, "to", "datetime-local", "");
        html.append("<p><a href=\"").append(product.contextPath()).append("/sandbox/jobs\">").append(Html.escape(HostTexts.get("jobs.title"))).append("</a></p>");
        HostPages.sendToAdministrator(product, PageContent.titled(HostTexts.get("clock.title")).body(html.toString()));
    }

    /** {@code 2 d 3:04:05}. */
    private static String words(Duration offset) {
        return "%d d %d:%02d:%02d".formatted(offset.toDays(), offset.toHoursPart(), offset.toMinutesPart(), offset.toSecondsPart());
    }

    private static void button(StringBuilder html, String name, String value, String label) {
        html.append("<button class=\"aui-button\" name=\"").append(name).append("\" value=\"").append(value).append("\">").append(Html.escape(label)).append("</button>");
    }

    private static void field(StringBuilder html, String name, String type, String hint) {
        String label = HostTexts.get("clock." + name);
        html.append("<form class=\"aui\" method=\"post\"><p><label for=\"clock-").append(name).append("\">").append(Html.escape(label)).append("</label> <input class=\"text\" id=\"clock-").append(name)
            .append("\" name=\"").append(name).append("\" type=\"").append(type).append("\" placeholder=\"").append(hint).append("\" required> <button class=\"aui-button\">")
            .append(Html.escape(HostTexts.get("clock.go"))).append("</button></p></form>");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            change(request);
            response.sendRedirect(product.contextPath() + "/sandbox/clock");
        } catch (DateTimeException problem) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "move must be a duration as PT36H or -P2D; to must be a time as 2026-03-29T01:59:00Z");
        }
    }

    private void change(HttpServletRequest request) {
        if (request.getParameter("reset") != null) {
            product.clock().reset();
        } else if (request.getParameter("to") != null) {
            product.clock().moveTo(instant(request.getParameter("to")));
        } else {
            product.clock().move(Duration.parse(String.valueOf(request.getParameter("move"))));
        }
    }

    private static Instant instant(String text) {
        ZoneId zone = HostSession.user().map(HostUser::zone).orElse(ZoneOffset.UTC);
        return text.endsWith("Z") ? Instant.parse(text) : LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
