package io.tandem.sandbox.confluence.render;

import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.HostUsers;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.w3c.dom.Element;

/** The {@code ac:} elements besides macros: links, images, task lists, layouts, emoticons. */
final class ContentElements {
    private static final Map<String, String> EMOTICONS = Map.of("tick", "✅", "cross", "❌", "warning", "⚠️", "information", "ℹ️", "smile", "🙂",
            "sad", "🙁", "thumbs-up", "👍", "thumbs-down", "👎", "light-on", "💡", "question", "❓");
    private final ConfluenceStore store;
    private final HostUsers users;
    private final Supplier<String> contextPath;

    ContentElements(ConfluenceStore store, HostUsers users, Supplier<String> contextPath) {
        this.store = store;
        this.users = users;
        this.contextPath = contextPath;
    }

    String html(Element element, RenderContext context, StorageRenderer renderer) {
        return switch (element.getLocalName()) {
            case "link" -> link(element, context, renderer);
            case "image" -> image(element, context);
            case "task-list" -> "<ul class=\"inline-task-list\" data-inline-tasks-content-id=\"" + context.page().id() + "\">" + renderer.inner(element, context) + "</ul>";
            case "task" -> task(element, context, renderer);
            case "layout" -> "<div class=\"contentLayout2\">" + renderer.inner(element, context) + "</div>";
            case "layout-section" -> "<div class=\"columnLayout " + Html.escape(Dom.ac(element, "type", "single").replace('_', '-')) + "\">" + renderer.inner(element, context) + "</div>";
            case "layout-cell" -> "<div class=\"cell\"><div class=\"innerCell\">" + renderer.inner(element, context) + "</div></div>";
            case "emoticon" -> "<span class=\"emoticon\" role=\"img\" aria-label=\"" + Html.escape(Dom.ac(element, "name", "")) + "\">"
                    + EMOTICONS.getOrDefault(Dom.ac(element, "name", ""), "🙂") + "</span>";
            case "placeholder", "parameter" -> "";
            default -> renderer.inner(element, context);
        };
    }

    /** @return the date people read, for an empty {@code time} element */
    String time(Element element) {
        return Html.escape(element.getTextContent().isBlank() ? element.getAttribute("datetime") : element.getTextContent());
    }

    private String link(Element element, RenderContext context, StorageRenderer renderer) {
        Optional<String> body = Dom.ac(element, "plain-text-link-body").map(text -> Html.escape(text.getTextContent()))
                .or(() -> Dom.ac(element, "link-body").map(rich -> renderer.inner(rich, context)));
        String anchor = Dom.ac(element, "anchor", "");
        return Dom.ri(element, "user").map(user -> userLink(user, body))
                .or(() -> Dom.ri(element, "page").map(page -> pageLink(page, body, anchor, context)))
                .or(() -> Dom.ri(element, "attachment").map(file -> anchorTag(fileAddress(file, context), body.orElse(Html.escape(Dom.ri(file, "filename", ""))))))
                .or(() -> Dom.ri(element, "space").map(space -> anchorTag(contextPath.get() + "/display/" + Html.url(Dom.ri(space, "space-key", "")), body.orElse(Html.escape(Dom.ri(space, "space-key", ""))))))
                .or(() -> Dom.ri(element, "url").map(url -> anchorTag(SafeMarkup.safeAddress(Dom.ri(url, "value", "")), body.orElse(Html.escape(Dom.ri(url, "value", ""))))))
                .orElseGet(() -> anchorTag("#" + (context.page().title() + "-" + anchor).replaceAll("\\s+", ""), body.orElse(Html.escape(anchor))));
    }

    private String userLink(Element user, Optional<String> body) {
        var known = users.byName(Dom.ri(user, "username", null)).or(() -> users.byKey(Dom.ri(user, "userkey", null)));
        String name = known.map(person -> person.displayName()).orElse(Dom.ri(user, "username", "Unknown User"));
        return "<a class=\"confluence-userlink user-mention\" data-username=\"" + Html.escape(known.map(person -> person.name()).orElse("")) + "\" href=\""
                + Html.escape(contextPath.get() + "/display/~" + Html.url(known.map(person -> person.name()).orElse("unknown"))) + "\">" + body.orElse(Html.escape(name)) + "</a>";
    }

    private String pageLink(Element page, Optional<String> body, String anchor, RenderContext context) {
        String title = Dom.ri(page, "content-title", context.page().title());
        String space = Dom.ri(page, "space-key", context.page().spaceKey());
        String text = body.orElse(Html.escape(title));
        Optional<WikiPage> target = store.pages().findByTitleInAnyCase(space, title);
        String suffix = anchor.isEmpty() ? "" : "#" + (title + "-" + anchor).replaceAll("\\s+", "");
        return target.map(found -> anchorTag(contextPath.get() + Addresses.view(found) + suffix, text))
                .orElseGet(() -> "<a class=\"createlink\" href=\"" + Html.escape(contextPath.get() + "/pages/createpage.action?spaceKey=" + Html.url(space) + "&title=" + Html.url(title))
                        + "\">" + text + "</a>");
    }

    private static String anchorTag(String address, String escapedText) {
        return "<a href=\"" + Html.escape(address) + "\">" + escapedText + "</a>";
    }

    private String image(Element element, RenderContext context) {
        String address = Dom.ri(element, "url").map(url -> SafeMarkup.safeAddress(Dom.ri(url, "value", "")))
                .or(() -> Dom.ri(element, "attachment").map(file -> fileAddress(file, context))).orElse("");
        String width = Dom.ac(element, "width", "");
        return "<span class=\"confluence-embedded-file-wrapper\"><img class=\"confluence-embedded-image\" src=\"" + Html.escape(address) + "\" alt=\"" + Html.escape(Dom.ac(element, "alt", ""))
                + "\"" + (width.matches("\\d{1,4}") ? " width=\"" + width + "\"" : "") + "></span>";
    }

    private String fileAddress(Element file, RenderContext context) {
        long pageId = Dom.ri(file, "page").flatMap(page -> store.pages().findByTitleInAnyCase(Dom.ri(page, "space-key", context.page().spaceKey()), Dom.ri(page, "content-title", "")))
                .map(WikiPage::id).orElse(context.page().id());
        return contextPath.get() + "/download/attachments/" + pageId + "/" + Html.url(Dom.ri(file, "filename", ""));
    }

    private static String task(Element element, RenderContext context, StorageRenderer renderer) {
        boolean done = Dom.ac(element, "task-status").map(status -> status.getTextContent().trim().equals("complete")).orElse(false);
        String id = Dom.ac(element, "task-id").map(Element::getTextContent).orElse("");
        return "<li" + (done ? " class=\"checked\"" : "") + " data-inline-task-id=\"" + Html.escape(id) + "\"><span class=\"task-mark\" role=\"img\" aria-label=\"" + (done ? "done" : "to do")
                + "\">" + (done ? "☑" : "☐") + "</span> <span>" + Dom.ac(element, "task-body").map(body -> renderer.inner(body, context)).orElse("") + "</span></li>";
    }
}
