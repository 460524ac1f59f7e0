package io.tandem.sandbox.host.module;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request seen from a servlet mounted deeper than the one that received it. */
final class MovedRequest extends HttpServletRequestWrapper {
    private final String servletPath;
    private final String pathInfo;

    MovedRequest(HttpServletRequest request, String servletPath, String pathInfo) {
        super(request);
        this.servletPath = servletPath;
        this.pathInfo = pathInfo.isEmpty() ? null : pathInfo;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public String getPathInfo() {
        return pathInfo;
    }
}
