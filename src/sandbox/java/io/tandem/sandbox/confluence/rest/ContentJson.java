package io.tandem.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.ContentProperty;
import io.tandem.sandbox.confluence.store.Label;
import io.tandem.sandbox.confluence.store.PageVersion;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import io.tandem.sandbox.host.HostUsers;
import java.time.Instant;

/** Pages, spaces, versions and people in the product's JSON shapes. */
final class ContentJson {
    private final ConfluenceStore store;
    private final Access access;
    private final HostUsers users;
    private final Links links;
    private final PageBodies bodies;

    ContentJson(ConfluenceStore store, Access access, HostUsers users, Links links, PageBodies bodies) {
        this.store = store;
        this.access = access;
        this.users = users;
        this.links = links;
        this.bodies = bodies;
    }

    Links links() {
        return links;
    }

    ObjectNode page(WikiPage page, Expand expand) {
        ObjectNode json = head(page);
        ObjectNode folded = Json.object();
        WikiSpace space = store.spaces().find(page.spaceKey()).orElseThrow();
        unfold(json, folded, expand.has("space"), "space", "/rest/api/space/" + page.spaceKey(), () -> space(space));
        unfold(json, folded, expand.has("version"), "version", "", () -> version(page.id(), page.version()));
        unfold(json, folded, expand.has("history"), "history", self(page.id()) + "/history", () -> history(page));
        if (expand.has("ancestors")) {
            ArrayNode above = json.putArray("ancestors");
            access.ancestors(page).forEach(each -> above.add(ancestor(each)));
        } else {
            folded.put("ancestors", "");
        }
        json.putObject("extensions").put("position", "none");
        unfold(json, folded, expand.has("body"), "body", "", () -> body(page, expand));
        unfold(json, folded, expand.has("metadata"), "metadata", "", () -> metadata(page, expand));
        unfold(json, folded, expand.has("children"), "children", self(page.id()) + "/child", () -> children(page));
        pageLinks(json.putObject("_links"), page);
        folded.put("container", "/rest/api/space/" + page.spaceKey()).put("operations", "")
                .put("restrictions", self(page.id()) + "/restriction/byOperation").put("descendants", self(page.id()) + "/descendant");
        json.set("_expandable", folded);
        return json;
    }

    private static void unfold(ObjectNode json, ObjectNode folded, boolean wanted, String field, String where, java.util.function.Supplier<ObjectNode> shape) {
        if (wanted) {
            json.set(field, shape.get());
        } else {
            folded.put(field, where);
        }
    }

    private static ObjectNode head(WikiPage page) {
        return Json.object().put("id", Long.toString(page.id())).put("type", "page").put("status", page.status().text()).put("title", page.title());
    }

    private ObjectNode ancestor(WikiPage page) {
        ObjectNode json = head(page);
        json.putObject("extensions").put("position", "none");
        json.putObject("_links").put("webui", Addresses.view(page)).put("tinyui", Addresses.tiny(page.id())).put("self", links.base() + self(page.id()));
        json.putObject("_expandable");
        return json;
    }

    private void pageLinks(ObjectNode json, WikiPage page) {
        json.put("webui", Addresses.view(page)).put("edit", "/pages/resumedraft.action?draftId=" + page.id()).put("tinyui", Addresses.tiny(page.id()))
                .put("collection", "/rest/api/content").put("base", links.base()).put("context", links.context()).put("self", links.base() + self(page.id()));
    }

    private ObjectNode body(WikiPage page, Expand expand) {
        ObjectNode json = Json.object();
        ObjectNode folded = Json.object();
        for (String representation : new String[] {"storage", "view", "export_view", "styled_view", "editor", "anonymous_export_view"}) {
            if (expand.has("body." + representation) && bodies.offers(representation)) {
                ObjectNode value = json.putObject(representation).put("value", bodies.body(page, representation)).put("representation", representation);
                value.putObject("_expandable").put("content", self(page.id()));
            } else {
                folded.put(representation, "");
            }
        }
        json.set("_expandable", folded);
        return json;
    }

    private ObjectNode metadata(WikiPage page, Expand expand) {
        ObjectNode json = Json.object();
        if (expand.has("metadata.labels")) {
            ArrayNode results = json.putObject("labels").putArray("results");
            store.labels().list(page.id()).forEach(each -> results.add(label(each)));
        }
        if (expand.has("metadata.properties")) {
            ObjectNode properties = json.putObject("properties");
            store.properties().list(page.id()).stream().filter(each -> expand.has("metadata.properties." + each.key()))
                    .forEach(each -> properties.set(each.key(), property(page.id(), each)));
        }
        return json;
    }

    private ObjectNode children(WikiPage page) {
        ObjectNode json = Json.object();
        ObjectNode pages = json.putObject("page");
        ArrayNode results = pages.putArray("results");
        store.pages().listChildren(page.id()).forEach(each -> results.add(ancestor(each)));
        pages.put("start", 0).put("limit", 25).put("size", results.size());
        return json;
    }

    ObjectNode space(WikiSpace space) {
        ObjectNode json = Json.object().put("id", space.id()).put("key", space.key()).put("name", space.name()).put("type", "global");
        json.putObject("_links").put("webui", "/display/" + space.key()).put("self", links.base() + "/rest/api/space/" + space.key());
        ObjectNode folded = json.putObject("_expandable").put("metadata", "").put("icon", "").put("description", "");
        if (space.homepageId() != null) {
            folded.put("homepage", self(space.homepageId()));
        }
        return json;
    }

    ObjectNode version(long pageId, PageVersion version) {
        ObjectNode json = Json.object();
        json.set("by", user(version.by()));
        json.put("when", Json.instant(version.when())).put("message", version.message()).put("number", version.number())
                .put("minorEdit", version.minorEdit()).put("hidden", false);
        json.putObject("_links").put("self", links.base() + "/rest/experimental/content/" + pageId + "/version/" + version.number());
        json.putObject("_expandable").put("content", self(pageId));
        return json;
    }

    ObjectNode history(WikiPage page) {
        ObjectNode json = Json.object().put("latest", true).put("createdDate", Json.instant(page.createdAt()));
        json.set("createdBy", user(page.createdBy()));
        json.set("lastUpdated", version(page.id(), page.version()));
        json.putObject("_links").put("self", links.base() + self(page.id()) + "/history").put("base", links.base()).put("context", links.context());
        return json;
    }

    ObjectNode user(String username) {
        var known = users.byName(username);
        String key = known.map(person -> person.key()).orElse(username);
        ObjectNode json = Json.object().put("type", "known").put("username", username).put("userKey", key);
        json.putObject("profilePicture").put("path", "/images/icons/profilepics/default.svg").put("width", 48).put("height", 48).put("isDefault", true);
        json.put("displayName", known.map(person -> person.displayName()).orElse(username));
        json.putObject("_links").put("self", links.base() + "/rest/api/user?key=" + key);
        json.putObject("_expandable").put("status", "");
        return json;
    }

    ObjectNode label(Label label) {
        return Json.object().put("prefix", label.prefix()).put("name", label.name()).put("id", Long.toString(label.id()));
    }

    ObjectNode property(long pageId, ContentProperty property) {
        ObjectNode json = Json.object().put("id", Long.toString(property.id())).put("key", property.key());
        json.set("value", Json.parse(property.json()));
        json.set("version", hiddenVersion(property.version(), property.when()));
        json.putObject("_links").put("self", links.base() + self(pageId) + "/property/" + property.key()).put("base", links.base()).put("context", links.context());
        json.putObject("_expandable").put("content", self(pageId));
        return json;
    }

    private static ObjectNode hiddenVersion(int number, Instant when) {
        return Json.object().put("when", Json.instant(when)).put("message", "").put("number", number).put("minorEdit", false).put("hidden", true);
    }

    static String self(long id) {
        return "/rest/api/content/" + id;
    }
}
