package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.Xsrf;
import io.tandem.sandbox.jira.service.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One request by somebody who is logged in. */
record Visit(HttpServletRequest request, HttpServletResponse response, Person person) {
    /** A parameter, trimmed; empty when it is missing. */
    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.trim();
    }

    long number(String name, long otherwise) {
        return text(name).matches("\\d{1,18}") ? Long.parseLong(text(name)) : otherwise;
    }

    /** What comes after the page's own path, without slashes at either end. */
    String rest() {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.replaceAll("^/+|/+$", "");
    }

    /** The hidden field every form needs. */
    String tokenField() {
        return Markup.of("<input type=\"hidden\" name=\"atl_token\" value=\"{}\">", Xsrf.token(request, response));
    }

    String url(String path) {
        return request.getContextPath() + path;
    }

    void redirect(String path) throws IOException {
        response.sendRedirect(url(path));
    }
}
