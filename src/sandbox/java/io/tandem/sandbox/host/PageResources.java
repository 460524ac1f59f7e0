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
        if (isMoved(product)) {
            script(html, product, "/sandbox-static/clock.js");
        }
        SCRIPTS.forEach(path -> script(html, product, path));
        page.scripts.forEach(path -> script(html, product, path));
        RequiredPageResources required = RequiredPageResources.current();
        List<String> modules = new ArrayList<>(page.modules);
        modules.addAll(required.modules());
        List<String> contexts = contexts(product, page);
        contexts.addAll(required.contexts());
        data(html, required);
        product.findAddOn().ifPresent(addOn -> html.append(addOn.resourceTags(contexts, modules)));
    }

    /** True when the browser's time is not the sandbox's. */
    static boolean isMoved(Product product) {
        return product.clock().offset().abs().toSeconds() > 0;
    }

    /** Read by host.js; a page's data is JSON in a block that no browser runs. */
    private static void data(StringBuilder html, RequiredPageResources required) {
        if (!required.data().isEmpty()) {
            html.append("<script type=\"application/json\" id=\"wrm-data\">{");
            String comma = "";
            for (var entry : required.data().entrySet()) {
                html.append(comma).append('"').append(entry.getKey().replace("\"", "\\\"")).append("\":").append(entry.getValue().replace("<", "\\u003c"));
                comma = ",";
            }
            html.append("}</script>");
        }
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
