package io.tandem.sandbox.host.module;

import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.host.Product;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A view's HTML inside the chrome its {@code <meta name="decorator">} asks for. */
final class DecoratedPage {
    private DecoratedPage() {
    }

    static void send(Product product, String html) throws IOException {
        Document document = Jsoup.parse(html, "", org.jsoup.parser.Parser.htmlParser());
        document.outputSettings().prettyPrint(false);
        PageContent page = PageContent.titled(document.title().isEmpty() ? product.displayName() : document.title()).header("").body(document.body().html());
        document.body().classNames().forEach(page::bodyClass);
        document.body().attributes().asList().stream().filter(attribute -> attribute.getKey().startsWith("data-")).forEach(attribute -> page.meta(attribute.getKey(), attribute.getValue()));
        for (Element meta : document.head().select("meta[name]")) {
            page.meta(meta.attr("name"), meta.attr("content"));
            if (meta.attr("name").equals("ajs-context")) {
                page.context(meta.attr("content"));
            }
        }
        product.layout().sendDecorated(document.head().select("meta[name=decorator]").attr("content"), page);
    }
}
