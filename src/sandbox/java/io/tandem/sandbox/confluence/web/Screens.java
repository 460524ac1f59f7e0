package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.Xsrf;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends requests to the screen that answers their path; asks visitors to log in and checks the token of changes. */
final class Screens extends HttpServlet {
    /** Answers a visit. */
    interface Screen {
        void show(Visit visit) throws IOException;
    }

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);
    private final transient Product product;
    private final transient Map<String, Screen> screens = new LinkedHashMap<>();

    Screens(Product product) {
        this.product = product;
    }

    /** A path that ends in a slash stands for everything below it. */
    Screens on(String method, String path, Screen screen) {
        screens.put(method + path, screen);
        return this;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostUser> user = HostSession.user();
        if (user.isEmpty()) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect(product.contextPath() + "/login.jsp?os_destination=" + Html.url(request.getRequestURI().substring(product.contextPath().length()) + query));
        } else if (request.getMethod().equals("POST") && !Xsrf.isValid(request)) {
            product.layout().sendError(403, Words.plain("refused"), "XSRF security token missing");
        } else {
            show(new Visit(product, request, response, user.get()));
        }
    }

    private void show(Visit visit) throws IOException {
        try {
            Screen screen = screen(visit.request().getMethod(), visit.path());
            if (screen == null) {
                throw Refusal.notFoundPlain("There is no page at " + visit.path());
            }
            screen.show(visit);
        } catch (Refusal refusal) {
            product.layout().sendError(refusal.status(), Words.plain("refused"), refusal.plain());
        } catch (RuntimeException problem) {
            LOG.error("{} {}", visit.request().getMethod(), visit.path(), problem);
            product.layout().sendError(500, Words.plain("refused"), problem.toString());
        }
    }

    private Screen screen(String method, String path) {
        Screen exact = screens.get(method + path);
        return exact != null ? exact : screens.entrySet().stream().filter(entry -> entry.getKey().endsWith("/") && entry.getKey().length() > method.length() + 1)
                .filter(entry -> (method + path).startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
