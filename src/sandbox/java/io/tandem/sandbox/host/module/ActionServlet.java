package io.tandem.sandbox.host.module;

import com.atlassian.jira.security.request.SupportedMethods;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostTexts;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.Xsrf;
import io.tandem.sandbox.host.bundle.AddOnContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /secure/…/<Alias>.jspa} and {@code <Alias>!command.jspa}: roles, HTTP method, token, parameters, execution, view. */
final class ActionServlet {
    private static final List<String> ADMINISTRATORS = List.of("admin", "sysadmin");
    private final Product product;
    private final Actions actions;
    private final AddOnContext context;
    private final Renderer renderer;

    ActionServlet(Product product, Actions actions, AddOnContext context, Renderer renderer) {
        this.product = product;
        this.actions = actions;
        this.context = context;
        this.renderer = renderer;
    }

    /** False when the address names no action of the add-on. */
    boolean service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
        if (!file.endsWith(".jspa")) {
            return false;
        }
        String[] parts = file.substring(0, file.length() - ".jspa".length()).split("!", 2);
        Optional<Actions.Action> action = actions.find(parts[0]);
        if (action.isEmpty()) {
            return false;
        }
        if (mayEnter(action.get(), request, response)) {
            call(action.get(), parts.length > 1 ? parts[1] : "", request, response);
        }
        return true;
    }

    private boolean mayEnter(Actions.Action action, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostUser> user = HostSession.user();
        List<String> roles = Arrays.stream(action.roles().split("[, ]+")).filter(role -> !role.isEmpty()).toList();
        if (!roles.isEmpty() && user.isEmpty()) {
            response.sendRedirect(product.contextPath() + "/login.jsp?os_destination=" + Html.url(destination(request)));
            return false;
        }
        boolean administratorsOnly = !roles.isEmpty() && ADMINISTRATORS.containsAll(roles);
        if (administratorsOnly && !user.orElseThrow().systemAdministrator()) {
            product.layout().sendError(HttpServletResponse.SC_FORBIDDEN, HostTexts.get("forbidden.title"), HostTexts.get("forbidden.sentence"));
            return false;
        }
        return true;
    }

    private static String destination(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private void call(Actions.Action declared, String command, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object action = context.create(declared.type());
        ActionCall call = new ActionCall(action, command);
        if (!mayCall(declared, call, command, request, response)) {
            return;
        }
        call.fill(request.getParameterMap());
        String result = context.call(call::run);
        if (!response.isCommitted() && !"none".equals(result)) {
            show(declared, command, result, action, request, response);
        }
    }

    private boolean mayCall(Actions.Action declared, ActionCall call, String command, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (call.method().isEmpty()) {
            notFound();
            return false;
        }
        Optional<SupportedMethods> supported = call.supported();
        if (supported.isEmpty()) {
            product.layout().sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "405",
                declared.alias() + (command.isEmpty() ? "" : "!" + command) + " has no @SupportedMethods annotation, so no HTTP method may call it.");
            return false;
        }
        if (Arrays.stream(supported.get().value()).noneMatch(method -> method.name().equals(request.getMethod()))) {
            product.layout().sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "405", request.getMethod() + " is not among the action's @SupportedMethods.");
            return false;
        }
        if (call.needsToken() && !Xsrf.isValid(request)) {
            product.layout().sendError(HttpServletResponse.SC_FORBIDDEN, HostTexts.get("xsrf.title"), HostTexts.get("xsrf.sentence"));
            return false;
        }
        return true;
    }

    private void show(Actions.Action declared, String command, String result, Object action, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> view = declared.view(command, result);
        if (view.isPresent()) {
            DecoratedPage.send(product, renderer.renderAction(view.get(), action, Map.of("action", action)));
        } else if ("permissionviolation".equals(result) || "securitybreach".equals(result)) {
            product.layout().sendError(HttpServletResponse.SC_FORBIDDEN, HostTexts.get("forbidden.title"), HostTexts.get("forbidden.sentence"));
        } else {
            throw new IllegalStateException("The action " + declared.alias() + " answered \"" + result + "\", for which the descriptor has no view");
        }
    }

    private void notFound() throws IOException {
        product.layout().sendError(HttpServletResponse.SC_NOT_FOUND, HostTexts.get("missing.title"), HostTexts.get("missing.sentence"));
    }
}
