package io.tandem.sandbox.host;

import io.tandem.sandbox.host.module.InstalledAddOn;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** {@code /download/resources/<module>/<file>} and {@code /download/batch/<module>/<module>.js|css} of the add-on's web-resources. */
final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Installation installation;

    DownloadServlet(Installation installation) {
        this.installation = installation;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = String.valueOf(request.getPathInfo()).split("/", 4);
        Optional<byte[]> content = parts.length == 4 && installation.addOn().isPresent() ? content(installation.addOn().get(), parts, locale(request)) : Optional.empty();
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(ContentTypes.of(parts[3]));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", request.getParameter("v") == null ? "no-cache" : "private, max-age=31536000, immutable");
        response.getOutputStream().write(content.get());
    }

    private static Optional<byte[]> content(InstalledAddOn addOn, String[] parts, Locale locale) throws IOException {
        String key = parts[2];
        if (parts[1].equals("batch")) {
            return addOn.resources().batch(key, parts[3].substring(Math.max(0, parts[3].lastIndexOf('.'))), locale);
        }
        return parts[1].equals("resources") ? addOn.resources().file(key, parts[3], locale) : Optional.empty();
    }

    private static Locale locale(HttpServletRequest request) {
        return request.getParameter("locale") == null ? HostTexts.locale() : Locale.forLanguageTag(request.getParameter("locale"));
    }
}
