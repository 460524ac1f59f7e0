package io.tandem.sandbox.host;

import java.util.ArrayList;
import java.util.List;

/** The style and script tags of a page: first jQuery and AUI, then the host's own, the product's, and the add-on's last. */
final class PageResources {
    private static final List<String> SCRIPTS = List.of("/sandbox-web/jquery.min.js", "/sandbox-web/aui-prototyping.js", "/sandbox-static/host.js");

    private PageResources() {
    }

    static void head(StringBuilder html, Product product, PageContent page, List<String> productStyles) {
        style(html, product, "/sandbox-web/aui-prototyping.css");
        style(html, product, "/sandbox-static/host.css");
        productStyles.forEach(path -> style(html, product, path));
        page.styles.forEach(path -> style(html, product, path));
        SCRIPTS.forEach(path -> script(html, product, path));
        page.scripts.forEach(path -> script(html, product, path));
        product.findAddOn().ifPresent(addOn -> html.append(addOn.resourceTags(contexts(product, page), page.modules)));
    }

    private static List<String> contexts(Product product, PageContent page) {
        List<String> contexts = new ArrayList<>(List.of("atl.general"));
        contexts.add(product.name().equals("jira") ? "jira.general" : "main");
        contexts.addAll(page.contexts);
        return contexts;
    }

    private static void style(StringBuilder html, Product product, String path) {
        html.append("<link rel=\"stylesheet\" href=\"").append(Html.escape(product.contextPath() + path)).append("\">");
    }

    private static void script(StringBuilder html, Product product, String path) {
        html.append("<script defer src=\"").append(Html.escape(product.contextPath() + path)).append("\"></script>");
    }
}
