package io.tandem.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.confluence.content.Labels;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.Label;
import java.util.List;

/** /rest/api/content/{id}/label. */
final class LabelResource {
    private static final int LIMIT = 200;
    private final ConfluenceStore store;
    private final Pages pages;
    private final Labels labels;
    private final ContentJson json;

    LabelResource(ConfluenceStore store, Pages pages, Labels labels, ContentJson json) {
        this.store = store;
        this.pages = pages;
        this.labels = labels;
        this.json = json;
    }

    void register(Routes routes) {
        routes.on("GET", "/content/{id}/label", this::list).on("POST", "/content/{id}/label", this::add)
                .on("DELETE", "/content/{id}/label", this::removeByParameter).on("DELETE", "/content/{id}/label/{}", this::removeByPath);
    }

    private JsonNode list(Call call) {
        pages.get(call.username(), call.id());
        return call.page(filtered(call), LIMIT, json::label, json.links());
    }

    private List<Label> filtered(Call call) {
        return store.labels().list(call.id()).stream().filter(label -> call.parameter("prefix").filter(prefix -> !prefix.equals(label.prefix())).isEmpty()).toList();
    }

    private JsonNode add(Call call) {
        pages.get(call.username(), call.id());
        JsonNode body = call.json();
        if (!body.isArray()) {
            addOne(call, body);
        }
        body.forEach(each -> {
            if (each.isObject()) {
                addOne(call, each);
            }
        });
        return list(call);
    }

    private void addOne(Call call, JsonNode label) {
        String name = Json.string(label, "name");
        if (name == null) {
            throw Refusal.badRequest("Missing required property: name");
        }
        labels.add(call.username(), call.id(), label.path("prefix").asText("global"), name);
    }

    private JsonNode removeByParameter(Call call) {
        return remove(call, call.parameter("name").orElseThrow(() -> Refusal.badRequest("name is required")));
    }

    private JsonNode removeByPath(Call call) {
        return remove(call, call.part(2));
    }

    private JsonNode remove(Call call, String name) {
        labels.remove(call.username(), call.id(), name);
        return null;
    }
}
