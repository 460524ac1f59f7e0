package io.tandem.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The chrome around a product's pages: header with navigation and user menu, optional sidebar, the content, and the tags of the resources. */
public final class Layout {
    private final Product product;
    private Supplier<List<NavigationLink>> navigation = List::of;
    private final List<String> styles = new ArrayList<>();
    private final Map<String, UnaryOperator<PageContent>> decorators = new ConcurrentHashMap<>();

    Layout(Product product) {
        this.product = product;
    }

    /** What the header links to; asked on every page, on the viewer's thread. Addresses start with a slash and lack the context path. */
    public void navigation(Supplier<List<NavigationLink>> links) {
        navigation = links;
    }

    /** A style sheet of the product that every page loads, relative to the context path. */
    public void style(String path) {
        styles.add(path);
    }

    /** How pages look that ask for a decorator ({@code <meta name="decorator" content="admin">}); the product adds what it has. */
    public void decorator(String name, UnaryOperator<PageContent> decorator) {
        decorators.put(name, decorator);
    }

    /** Writes the page inside the decorator; an unknown one is the plain chrome. */
    public void sendDecorated(String decorator, PageContent page) throws IOException {
        send(decorators.getOrDefault(decorator, UnaryOperator.identity()).apply(page));
    }

    /** Writes the page to the running request's response. */
    public void send(PageContent page) throws IOException {
        HttpServletResponse response = HostSession.response().orElseThrow();
        HttpServletRequest request = HostSession.request().orElseThrow();
        response.setStatus(page.status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String token = Xsrf.token(request, response);
        response.getWriter().write(html(page, token));
    }

    /** A page that says what went wrong in one sentence. */
    public void sendError(int status, String title, String sentence) throws IOException {
        send(PageContent.titled(title).status(status)
            .body("<div class=\"aui-message aui-message-error\"><p>" + Html.escape(sentence) + "</p></div>"));
    }

    private String html(PageContent page, String token) {
        String language = HostTexts.locale().toLanguageTag();
        StringBuilder html = new StringBuilder(8_000);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\"><head><meta charset=\"utf-8\"><title>")
            .append(Html.escape(page.title)).append(" - ").append(Html.escape(product.displayName())).append("</title><link rel=\"icon\" href=\"data:,\">");
        metas(html, page, token, language);
        PageResources.head(html, product, page, styles);
        html.append("</head><body class=\"aui-layout aui-theme-default ").append(Html.escape(page.bodyClass)).append("\"><div id=\"page\">");
        header(html);
        content(html, page);
        html.append("<footer id=\"footer\" role=\"contentinfo\"><section class=\"footer-body\">")
            .append(Html.escape(HostTexts.get("footer", product.displayName()))).append("</section></footer></div>");
        html.append("</body></html>\n");
        return html.toString();
    }

    private void metas(StringBuilder html, PageContent page, String token, String language) {
        HostUser user = HostSession.user().orElse(null);
        meta(html, "context-path", product.contextPath());
        meta(html, "base-url", product.baseUrl());
        meta(html, "remote-user", user == null ? "" : user.name());
        meta(html, "remote-user-fullname", user == null ? "" : user.displayName());
        meta(html, "user-locale", Locale.forLanguageTag(language).toString());
        html.append("<meta id=\"atlassian-token\" name=\"atlassian-token\" content=\"").append(token).append("\">");
        if (PageResources.isMoved(product)) {
            meta(html, "sandbox-clock-offset", String.valueOf(product.clock().offset().toMillis()));
        }
        page.meta.forEach((name, value) -> meta(html, name, value));
    }

    private static void meta(StringBuilder html, String name, String value) {
        html.append("<meta name=\"ajs-").append(Html.escape(name)).append("\" content=\"").append(Html.escape(value)).append("\">");
    }

    private void header(StringBuilder html) {
        html.append("<a class=\"sandbox-skip\" href=\"#content\">").append(Html.escape(HostTexts.get("skip"))).append("</a>")
            .append("<header id=\"header\" role=\"banner\"><nav class=\"aui-header\" aria-label=\"").append(Html.escape(product.displayName()))
            .append("\"><div class=\"aui-header-primary\"><span id=\"logo\" class=\"aui-header-logo aui-header-logo-textonly\"><a href=\"")
            .append(product.contextPath()).append("/\"><span class=\"aui-header-logo-device\">").append(Html.escape(product.displayName()))
            .append("</span></a></span><ul class=\"aui-nav\">");
        for (NavigationLink link : navigation.get()) {
            html.append("<li><a href=\"").append(Html.escape(product.contextPath() + link.url())).append("\">").append(Html.escape(link.label())).append("</a></li>");
        }
        html.append("</ul></div><div class=\"aui-header-secondary\"><ul class=\"aui-nav\">");
        UserMenu.write(html, product);
        html.append("</ul></div></nav></header>");
    }

    private static void content(StringBuilder html, PageContent page) {
        String header = page.header == null ? "<div class=\"aui-page-header-main\"><h1>" + Html.escape(page.title) + "</h1></div>" : page.header;
        html.append("<div id=\"content\" tabindex=\"-1\">");
        if (!header.isEmpty()) {
            html.append("<header class=\"aui-page-header\"><div class=\"aui-page-header-inner\">").append(header).append("</div></header>");
        }
        html.append("<div class=\"aui-page-panel\"><div class=\"aui-page-panel-inner\">");
        if (page.sidebar != null) {
            html.append("<nav class=\"aui-page-panel-nav\" aria-label=\"").append(Html.escape(HostTexts.get("navigation"))).append("\">").append(page.sidebar).append("</nav>");
        }
        html.append("<main class=\"aui-page-panel-content\">").append(page.body).append("</main></div></div></div>");
    }
}
