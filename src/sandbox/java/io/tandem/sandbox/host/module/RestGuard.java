package io.tandem.sandbox.host.module;

import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Xsrf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Before every REST method: the access annotation, then the XSRF check for what a browser's form can send. */
public final class RestGuard implements ContainerRequestFilter {
    private static final Set<String> FORM_TYPES = Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA, MediaType.TEXT_PLAIN);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private static final String VALID = "sandbox.rest.token";

    @Context
    private ResourceInfo resource;

    /** Looks at the token before Jersey reads the body: a form's parameters can be read once. */
    static void noteToken(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            request.setAttribute(VALID, Xsrf.isValid(request));
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<HostUser> user = HostSession.user();
        Access access = Access.of(resource.getResourceClass(), resource.getResourceMethod());
        if (access != Access.ANYONE && user.isEmpty()) {
            refuse(request, UNAUTHORIZED, "Client must be authenticated to access this resource.");
        } else if (access.compareTo(Access.LOGGED_IN) > 0 && !user.orElseThrow().systemAdministrator()) {
            refuse(request, FORBIDDEN, "Client must be authenticated as an administrator to access this resource.");
        } else if (needsToken(request) && HostSession.request().orElseThrow().getAttribute(VALID) != Boolean.TRUE) {
            refuse(request, FORBIDDEN, "XSRF check failed");
        }
    }

    private boolean needsToken(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean formLike = type == null || FORM_TYPES.contains(type.getType() + "/" + type.getSubtype());
        boolean fromBrowser = request.getHeaderString("Authorization") == null;
        return request.getMethod().equals("POST") && formLike && fromBrowser && !Access.isXsrfExcluded(resource.getResourceClass(), resource.getResourceMethod());
    }

    private static void refuse(ContainerRequestContext request, int status, String message) {
        request.abortWith(Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(Map.of("message", message, "status-code", status)).build());
    }
}
