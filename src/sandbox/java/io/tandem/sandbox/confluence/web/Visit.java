package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.Xsrf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** One request of a person who is logged in. */
record Visit(Product product, HttpServletRequest request, HttpServletResponse response, HostUser user) {
    String username() {
        return user.name();
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    String text(String name) {
        return parameter(name).orElse("");
    }

    /** @throws Refusal 404 when the parameter is missing or no number */
    long number(String name) {
        return parameter(name).filter(value -> value.matches("\\d{1,18}")).map(Long::parseLong)
                .orElseThrow(() -> Refusal.notFound("No content found with " + name + ": " + text(name)));
    }

    long pageId() {
        return number("pageId");
    }

    /** @return the path below the context, decoded */
    String path() {
        return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    String link(String path) {
        return Html.escape(product.contextPath() + path);
    }

    void redirect(String path) throws IOException {
        response.sendRedirect(product.contextPath() + path);
    }

    void send(PageContent page) throws IOException {
        product.layout().send(page);
    }

    String personName(String username) {
        return product.users().byName(username).map(HostUser::displayName).orElse(username);
    }

    /** @return date and time in the viewer's zone and language */
    String when(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(user.locale()).withZone(user.zone()).format(instant);
    }

    /** @return the start of a form that changes something, with the token it needs */
    String form(String path, String styleClass) {
        return "<form method=\"post\" action=\"" + link(path) + "\" class=\"" + styleClass + "\"><input type=\"hidden\" name=\"" + Xsrf.PARAMETER + "\" value=\""
                + Html.escape(Xsrf.token(request, response)) + "\">";
    }

    static String hidden(String name, Object value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + Html.escape(value) + "\">";
    }
}
