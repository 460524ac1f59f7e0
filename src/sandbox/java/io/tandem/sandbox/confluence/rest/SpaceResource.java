package io.tandem.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.PageStatus;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import io.tandem.sandbox.host.HostUsers;
import java.util.List;

/** /rest/api/space and /rest/api/user. */
final class SpaceResource {
    private static final int LIMIT = 25;
    private final ConfluenceStore store;
    private final Pages pages;
    private final Access access;
    private final HostUsers users;
    private final ContentJson json;

    SpaceResource(ConfluenceStore store, Pages pages, Access access, HostUsers users, ContentJson json) {
        this.store = store;
        this.pages = pages;
        this.access = access;
        this.users = users;
        this.json = json;
    }

    void register(Routes routes) {
        routes.on("GET", "/space", this::list).on("GET", "/space/{}", this::get)
                .on("GET", "/space/{}/content", this::pagesOf).on("GET", "/space/{}/content/page", this::pagesOf)
                .on("GET", "/user/current", this::current).on("GET", "/user", this::user);
    }

    private JsonNode list(Call call) {
        String[] keys = call.request().getParameterValues("spaceKey");
        List<WikiSpace> wanted = pages.listSpaces(call.username()).stream()
                .filter(space -> keys == null || List.of(keys).contains(space.key())).toList();
        return call.page(wanted, LIMIT, json::space, json.links());
    }

    private JsonNode get(Call call) {
        return json.space(pages.space(call.username(), call.part(1)));
    }

    private JsonNode pagesOf(Call call) {
        WikiSpace space = pages.space(call.username(), call.part(1));
        Expand expand = call.expand("");
        List<WikiPage> visible = store.pages().list(space.key(), PageStatus.CURRENT).stream().filter(page -> access.mayView(call.username(), page)).toList();
        return call.page(visible, LIMIT, page -> json.page(page, expand), json.links());
    }

    private JsonNode current(Call call) {
        return json.user(call.username());
    }

    private JsonNode user(Call call) {
        return call.parameter("username").flatMap(users::byName).or(() -> call.parameter("key").flatMap(users::byKey))
                .map(person -> (JsonNode) json.user(person.name())).orElseThrow(() -> Refusal.notFound("No user found"));
    }
}
