package io.tandem.sandbox.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page shows inside the product's chrome. {@code html} parts are markup already escaped by who made them; titles are plain text.
 * <pre>product.layout().send(PageContent.titled("Issues").body(html).context("jira.general"));</pre>
 */
public final class PageContent {
    final String title;
    String header;
    String sidebar;
    String body = "";
    String bodyClass = "";
    final List<String> contexts = new ArrayList<>();
    final List<String> modules = new ArrayList<>();
    final Map<String, String> meta = new LinkedHashMap<>();
    final List<String> styles = new ArrayList<>();
    final List<String> scripts = new ArrayList<>();
    int status = 200;

    private PageContent(String title) {
        this.title = title;
    }

    public static PageContent titled(String title) {
        return new PageContent(title);
    }

    /** Markup of the page header; without it the title is shown. An empty string leaves the header out. */
    public PageContent header(String html) {
        header = html;
        return this;
    }

    /** Markup beside the body (project navigation, administration menu). */
    public PageContent sidebar(String html) {
        sidebar = html;
        return this;
    }

    public PageContent body(String html) {
        body = html;
        return this;
    }

    /** Adds a class to the body element. */
    public PageContent bodyClass(String name) {
        bodyClass = (bodyClass + " " + name).trim();
        return this;
    }

    /** Loads the add-on's resources of this web-resource context, e.g. {@code atl.dashboard}. */
    public PageContent context(String name) {
        contexts.add(name);
        return this;
    }

    /** Loads one web-resource by its complete key. */
    public PageContent module(String completeKey) {
        modules.add(completeKey);
        return this;
    }

    /** Adds {@code <meta name="ajs-NAME">}, readable by AJS.Meta. */
    public PageContent meta(String name, String value) {
        meta.put(name, value);
        return this;
    }

    /** What {@link #meta} was given under this name. */
    public Optional<String> findMeta(String name) {
        return Optional.ofNullable(meta.get(name));
    }

    /** Adds a style sheet of the product, relative to the context path. */
    public PageContent style(String path) {
        styles.add(path);
        return this;
    }

    /** Adds a script of the product, relative to the context path; loaded after the host's own and before the add-on's. */
    public PageContent script(String path) {
        scripts.add(path);
        return this;
    }

    public PageContent status(int code) {
        status = code;
        return this;
    }
}
