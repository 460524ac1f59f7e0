package io.tandem.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.confluence.content.ConfluenceFaults;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The entrance of /rest/api: who asks, which code answers, and the shape of a refusal. */
public final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE");
    /** Tomcat refuses these in a query unless they are percent-encoded. */
    private static final String UNSAFE_IN_QUERY = "[]{}|\"<>^`\\";
    private final transient Routes routes;
    private final transient ConfluenceFaults faults;
    private final transient Supplier<Optional<HostUser>> visitor;

    RestServlet(Routes routes, ConfluenceFaults faults, Supplier<Optional<HostUser>> visitor) {
        this.routes = routes;
        this.faults = faults;
        this.visitor = visitor;
    }

    RestServlet(Routes routes, ConfluenceFaults faults) {
        this(routes, faults, HostSession::user);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-ASEN", "SEN-0");
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        Optional<HostUser> user = visitor.get();
        if (query.chars().anyMatch(letter -> UNSAFE_IN_QUERY.indexOf(letter) >= 0)) {
            html(response, 400, "Invalid character found in the request target");
        } else if (user.isEmpty()) {
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            html(response, 401, "Client must be authenticated to access this resource.");
        } else {
            response.setHeader("X-Seraph-LoginReason", "OK");
            answer(request, response, user.get());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HostUser user) throws IOException {
        try {
            Routes.Found found = routes.find(request.getMethod(), Optional.ofNullable(request.getPathInfo()).orElse("/"));
            if (found == null) {
                html(response, 405, "Method Not Allowed");
                return;
            }
            failWhenAsked(request);
            send(request, response, found.handler().answer(new Call(request, user, found.path())));
        } catch (Refusal refusal) {
            refuse(response, refusal);
        } catch (Routes.UnknownPath unknown) {
            html(response, 404, "null for uri: " + request.getRequestURL());
        } catch (Call.UnsupportedType type) {
            html(response, 415, "Unsupported Media Type");
        } catch (Exception problem) {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), problem);
            json(response, 500, Json.object().put("statusCode", 500).put("message", problem.getClass().getName()).put("reason", "Internal Server Error"));
        }
    }

    private void failWhenAsked(HttpServletRequest request) {
        if (request.getMethod().equals("PUT") && faults.takeOptimisticLock()) {
            throw Refusal.optimisticLock();
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, JsonNode answer) throws IOException {
        if (CHANGING.contains(request.getMethod()) && faults.takeLostAnswer()) {
            ServletContextRequest.getServletContextRequest(request).getConnectionMetaData().getConnection().getEndPoint().close();
        } else if (answer == null) {
            response.setStatus(204);
        } else {
            json(response, 200, answer);
        }
    }

    private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        ObjectNode body = Json.object().put("statusCode", refusal.status());
        ObjectNode data = body.putObject("data").put("authorized", false).put("valid", true);
        if (refusal.reason() != null) {
            data.put("allowedInReadOnlyMode", true);
        }
        data.putArray("errors");
        data.put("successful", false);
        body.put("message", refusal.getMessage());
        if (refusal.reason() != null) {
            body.put("reason", refusal.reason());
        }
        json(response, refusal.status(), body);
    }

    private static void json(HttpServletResponse response, int status, JsonNode body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(Json.text(body).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void html(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<html><head><title>" + status + "</title></head><body><h1>HTTP Status " + status + "</h1><p>"
                + io.tandem.sandbox.host.Html.escape(message) + "</p></body></html>");
    }
}
