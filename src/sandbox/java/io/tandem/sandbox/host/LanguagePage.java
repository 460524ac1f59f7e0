package io.tandem.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** {@code /sandbox/language?locale=zh-CN} (or {@code zh_CN}): remembers the user's language and goes back. */
final class LanguagePage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Product product;

    LanguagePage(Product product) {
        this.product = product;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Locale.forLanguageTag(String.valueOf(request.getParameter("locale")).replace('_', '-'));
        HostSession.user().ifPresent(user -> product.users().setLocale(user, locale));
        String from = request.getHeader("Referer");
        response.sendRedirect(from != null && from.startsWith(product.address() + "/") ? from : product.contextPath() + "/");
    }
}
