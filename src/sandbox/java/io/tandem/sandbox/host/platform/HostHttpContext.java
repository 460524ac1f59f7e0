package io.tandem.sandbox.host.platform;

import com.atlassian.sal.api.web.context.HttpContext;
import io.tandem.sandbox.host.HostSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** The running request; null in background work. */
final class HostHttpContext implements HttpContext {
    @Override
    public HttpServletRequest getRequest() {
        return HostSession.request().orElse(null);
    }

    @Override
    public HttpServletResponse getResponse() {
        return HostSession.response().orElse(null);
    }

    @Override
    public HttpSession getSession(boolean create) {
        return HostSession.request().map(request -> request.getSession(create)).orElse(null);
    }
}
