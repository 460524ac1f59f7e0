package io.tandem.sandbox.jira.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.store.DeskStore;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** PUT /rest/dashboards/1.0/{dashboard}/gadget/{id}/prefs: texts only, replaced whole; the answer is HTML-encoded. */
final class GadgetPreferences extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final transient Jira jira;

    GadgetPreferences(Jira jira) {
        this.jira = jira;
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().replaceAll("^/\\d+/gadget/(\\d+)/prefs$", "$1");
        if (HostSession.user().isEmpty() || !id.matches("\\d{1,18}") || jira.store().desk().gadget(Long.parseLong(id)).isEmpty()) {
            response.sendError(HostSession.user().isEmpty() ? 401 : 404);
            return;
        }
        DeskStore desk = jira.store().desk();
        JsonNode body = JSON.readTree(request.getInputStream());
        long gadget = Long.parseLong(id);
        desk.properties("gadget", gadget).keySet().forEach(name -> desk.setProperty("gadget", gadget, name, null));
        body.fields().forEachRemaining(field -> desk.setProperty("gadget", gadget, field.getKey(), field.getValue().isValueNode() ? field.getValue().asText() : field.getValue().toString()));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(JSON.writeValueAsString(DashboardPage.encoded(desk.properties("gadget", gadget))));
    }
}
