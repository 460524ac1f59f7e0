package io.tandem.sandbox.host;

import io.tandem.sandbox.host.module.InstalledAddOn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes requests on to the installed add-on; answers 404 for what it does not have and 500 for what it lets through. */
final class AddOnServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger("io.tandem.sandbox.requests");
    private final transient Product product;
    private final transient Installation installation;
    private final String kind;

    AddOnServlet(Product product, Installation installation, String kind) {
        this.product = product;
        this.installation = installation;
        this.kind = kind;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            Optional<InstalledAddOn> addOn = installation.addOn();
            if (addOn.isEmpty() || !pass(addOn.get(), request, response)) {
                missing(response);
            }
        } catch (RuntimeException problem) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), problem);
            failed(response, problem);
        }
    }

    private boolean pass(InstalledAddOn addOn, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        return switch (kind) {
            case "/rest" -> addOn.rest(request, response);
            case "/secure" -> addOn.action(request, response);
            default -> addOn.servlet(request, response);
        };
    }

    private void missing(HttpServletResponse response) throws IOException {
        if (kind.equals("/rest")) {
            json(response, HttpServletResponse.SC_NOT_FOUND, "null for uri");
        } else {
            product.layout().sendError(HttpServletResponse.SC_NOT_FOUND, HostTexts.get("missing.title"), HostTexts.get("missing.sentence"));
        }
    }

    private void failed(HttpServletResponse response, RuntimeException problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        if (kind.equals("/rest")) {
            json(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Internal server error");
        } else {
            product.layout().sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, HostTexts.get("failed.title"), HostTexts.get("failed.sentence", String.valueOf(problem.getMessage())));
        }
    }

    private static void json(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"" + message + "\",\"status-code\":" + status + "}");
    }
}
