package io.tandem.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * {@code POST /sandbox/faults} with form fields: {@code kind} = down, slow, status, drop, mail, no_mail; {@code path} (default /), {@code method}, {@code status},
 * {@code delayMillis}, {@code retryAfter}, {@code times} (default: for ever). {@code DELETE} switches everything off. For anyone: it is a stand-in.
 */
final class FaultsPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNAVAILABLE = 503;
    private final transient Product product;

    FaultsPage(Product product) {
        this.product = product;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Faults.Kind kind = Faults.Kind.valueOf(text(request, "kind", "").toUpperCase(Locale.ROOT));
            Integer retryAfter = request.getParameter("retryAfter") == null ? null : number(request, "retryAfter", 0);
            product.faults().add(kind, text(request, "path", "/"), request.getParameter("method"), number(request, "status", UNAVAILABLE),
                Duration.ofMillis(number(request, "delayMillis", 0)), retryAfter, number(request, "times", -1));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (IllegalArgumentException problem) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "kind must be down, slow, status, drop, mail or no_mail; numbers must be numbers");
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        product.faults().clear();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String text(HttpServletRequest request, String name, String otherwise) {
        return request.getParameter(name) == null ? otherwise : request.getParameter(name);
    }

    private static int number(HttpServletRequest request, String name, int otherwise) {
        return Integer.parseInt(text(request, name, String.valueOf(otherwise)));
    }
}
