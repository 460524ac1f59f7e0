package io.tandem.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.PageDraft;
import io.tandem.sandbox.confluence.store.PageStatus;
import io.tandem.sandbox.confluence.store.WikiPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** /rest/api/content: pages, their tree, history and trash. */
final class ContentResource {
    private static final String EVERYTHING = "space,version,ancestors,body.storage";
    private static final String USUAL = "history,space,version";
    private static final int LIMIT = 25;
    private final ConfluenceStore store;
    private final Pages pages;
    private final Access access;
    private final ContentJson json;

    ContentResource(ConfluenceStore store, Pages pages, Access access, ContentJson json) {
        this.store = store;
        this.pages = pages;
        this.access = access;
        this.json = json;
    }

    void register(Routes routes) {
        routes.on("GET", "/content", this::list).on("POST", "/content", this::create)
                .on("GET", "/content/{id}", this::get).on("PUT", "/content/{id}", this::update).on("DELETE", "/content/{id}", this::delete)
                .on("GET", "/content/{id}/child", this::childTypes).on("GET", "/content/{id}/child/page", this::children)
                .on("GET", "/content/{id}/descendant/page", this::descendants).on("GET", "/content/{id}/history", this::history)
                .on("GET", "/content/{id}/version", this::versions);
    }

    private JsonNode list(Call call) {
        Expand expand = call.expand("");
        return call.page(matching(call), LIMIT, page -> json.page(page, expand), json.links());
    }

    private List<WikiPage> matching(Call call) {
        Optional<String> title = call.parameter("title");
        String status = call.parameter("status").orElse("current");
        if (call.parameter("type").filter(type -> !type.equals("page")).isPresent()) {
            return List.of();
        }
        return spacesOf(call).flatMap(key -> inSpace(key, status))
                .filter(page -> title.isEmpty() || page.title().equals(title.get()))
                .filter(page -> access.mayView(call.username(), page)).toList();
    }

    private Stream<String> spacesOf(Call call) {
        return call.parameter("spaceKey").map(key -> store.spaces().find(key).stream().map(space -> space.key()))
                .orElseGet(() -> store.spaces().list().stream().map(space -> space.key()));
    }

    private Stream<WikiPage> inSpace(String key, String status) {
        return Stream.of(PageStatus.values()).filter(each -> status.equals("any") || each.text().equals(status))
                .flatMap(each -> store.pages().list(key, each).stream());
    }

    private JsonNode get(Call call) {
        String status = call.parameter("status").orElse("current");
        Expand expand = call.expand(USUAL);
        if (status.equals("historical") || call.parameter("version").isPresent()) {
            WikiPage page = pages.get(call.username(), call.id());
            return json.page(store.pages().findVersion(call.id(), call.count("version", page.version().number())).map(page::at)
                    .orElseThrow(() -> Refusal.noContent(call.id())), expand);
        }
        return json.page(Stream.of(PageStatus.values()).filter(each -> status.equals("any") || each.text().equals(status))
                .flatMap(each -> pages.find(call.username(), call.id(), each).stream()).findFirst()
                .orElseThrow(() -> Refusal.noContent(call.id())), expand);
    }

    private JsonNode create(Call call) {
        JsonNode body = call.json();
        requirePage(body);
        String space = Json.string(body.path("space"), "key");
        if (space == null) {
            throw Refusal.badRequest("A space is required to create content");
        }
        PageDraft draft = draft(body, parent(body).orElse(null), "", "");
        return json.page(pages.create(call.username(), space, draft), call.expand(EVERYTHING));
    }

    private JsonNode update(Call call) {
        WikiPage seen = pages.editable(call.username(), call.id());
        JsonNode body = call.json();
        JsonNode number = body.path("version").path("number");
        if (!number.isInt()) {
            throw Refusal.badRequest("Must supply an incremented version when updating Content. No version supplied.");
        }
        if (body.path("status").asText("current").equals("current") && seen.status() == PageStatus.CURRENT) {
            requirePage(body);
            PageDraft draft = draft(body, parent(body).orElse(seen.parentId()), seen.title(), seen.body());
            return json.page(pages.update(call.username(), call.id(), number.asInt(), draft), call.expand(EVERYTHING));
        }
        throw Refusal.badRequest("The status of a page cannot be changed by this call");
    }

    private JsonNode delete(Call call) {
        if (call.parameter("status").filter("trashed"::equals).isPresent()) {
            pages.purge(call.username(), call.id());
        } else {
            pages.trash(call.username(), call.id());
        }
        return null;
    }

    private JsonNode childTypes(Call call) {
        pages.get(call.username(), call.id());
        var links = Json.object();
        links.putObject("_expandable").put("page", ContentJson.self(call.id()) + "/child/page").put("attachment", ContentJson.self(call.id()) + "/child/attachment");
        return call.expand("").has("page") ? links.set("page", children(call)) : links;
    }

    private JsonNode children(Call call) {
        pages.get(call.username(), call.id());
        Expand expand = call.expand("");
        return call.page(visibleChildren(call, call.id()), LIMIT, page -> json.page(page, expand), json.links());
    }

    private JsonNode descendants(Call call) {
        pages.get(call.username(), call.id());
        List<WikiPage> all = new ArrayList<>(visibleChildren(call, call.id()));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(visibleChildren(call, all.get(i).id()));
        }
        Expand expand = call.expand("");
        return call.page(all, LIMIT, page -> json.page(page, expand), json.links());
    }

    private List<WikiPage> visibleChildren(Call call, long id) {
        return store.pages().listChildren(id).stream().filter(page -> access.mayView(call.username(), page)).toList();
    }

    private JsonNode history(Call call) {
        return json.history(pages.get(call.username(), call.id()));
    }

    private JsonNode versions(Call call) {
        WikiPage page = pages.get(call.username(), call.id());
        return call.page(store.pages().listVersions(page.id()), 200, version -> json.version(page.id(), version), json.links());
    }

    private static void requirePage(JsonNode body) {
        String type = Json.string(body, "type");
        if (!"page".equals(type)) {
            throw Refusal.badRequest(type == null ? "Missing required property: type" : "Only pages are offered by the sandbox, not: " + type);
        }
        if (Json.string(body, "title") == null) {
            throw Refusal.badRequest("Missing required property: title");
        }
    }

    /** The last of the ancestors is the parent. */
    private static Optional<Long> parent(JsonNode body) {
        JsonNode ancestors = body.path("ancestors");
        if (ancestors.isEmpty()) {
            return Optional.empty();
        }
        JsonNode id = ancestors.get(ancestors.size() - 1).path("id");
        if (!id.asText().matches("\\d{1,18}")) {
            throw Refusal.badRequest("An ancestor needs a numeric id");
        }
        return Optional.of(id.asLong());
    }

    private static PageDraft draft(JsonNode body, Long parentId, String title, String otherwise) {
        JsonNode storage = body.path("body").path("storage");
        if (!body.path("body").isMissingNode() && !storage.path("representation").asText("storage").equals("storage")) {
            throw Refusal.badRequest("Only the storage representation is offered by the sandbox");
        }
        JsonNode version = body.path("version");
        return new PageDraft(parentId, Optional.ofNullable(Json.string(body, "title")).orElse(title), storage.path("value").asText(otherwise),
                version.path("message").asText(""), version.path("minorEdit").asBoolean(false));
    }
}
