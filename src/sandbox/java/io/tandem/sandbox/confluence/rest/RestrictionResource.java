package io.tandem.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.RestrictedOperation;

/** /rest/api/content/{id}/restriction/byOperation: who alone may see or change a page. Reading only. */
final class RestrictionResource {
    private final ConfluenceStore store;
    private final Pages pages;
    private final ContentJson json;

    RestrictionResource(ConfluenceStore store, Pages pages, ContentJson json) {
        this.store = store;
        this.pages = pages;
        this.json = json;
    }

    void register(Routes routes) {
        routes.on("GET", "/content/{id}/restriction/byOperation", this::list);
    }

    private JsonNode list(Call call) {
        pages.get(call.username(), call.id());
        ObjectNode all = Json.object();
        for (RestrictedOperation operation : RestrictedOperation.values()) {
            ObjectNode one = all.putObject(operation.text()).put("operation", operation.text());
            ArrayNode users = one.putObject("restrictions").putObject("user").putArray("results");
            store.restrictions().list(call.id(), operation).forEach(username -> users.add(json.user(username)));
        }
        return all;
    }
}
