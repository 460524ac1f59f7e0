package io.tandem.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.ContentProperty;
import io.tandem.sandbox.confluence.store.StoreException;
import java.time.Clock;
import java.util.Optional;

/** /rest/api/content/{id}/property. */
final class PropertyResource {
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 32_768;
    private static final int LIMIT = 10;
    private final ConfluenceStore store;
    private final Pages pages;
    private final ContentJson json;
    private final Clock clock;

    PropertyResource(ConfluenceStore store, Pages pages, ContentJson json, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.json = json;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.on("GET", "/content/{id}/property", this::list).on("POST", "/content/{id}/property", this::create)
                .on("GET", "/content/{id}/property/{}", this::get).on("POST", "/content/{id}/property/{}", this::create)
                .on("PUT", "/content/{id}/property/{}", this::update).on("DELETE", "/content/{id}/property/{}", this::delete);
    }

    private JsonNode list(Call call) {
        pages.get(call.username(), call.id());
        return call.page(store.properties().list(call.id()), LIMIT, each -> json.property(call.id(), each), json.links());
    }

    private JsonNode get(Call call) {
        pages.get(call.username(), call.id());
        return json.property(call.id(), existing(call));
    }

    private JsonNode create(Call call) {
        pages.editable(call.username(), call.id());
        JsonNode body = call.json();
        String key = call.path().groupCount() > 1 ? call.part(2) : Json.string(body, "key");
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.badRequest("A content property needs a key of at most " + LONGEST_KEY + " characters");
        }
        return json.property(call.id(), insert(call, key, value(body)));
    }

    private ContentProperty insert(Call call, String key, String value) {
        try {
            return store.properties().create(call.id(), key, value, clock.instant());
        } catch (StoreException problem) {
            if (problem.isDuplicate()) {
                throw Refusal.conflict("A content property with key " + key + " already exists for content with id: ContentId{id=" + call.id() + "}");
            }
            throw problem;
        }
    }

    private JsonNode update(Call call) {
        pages.editable(call.username(), call.id());
        JsonNode body = call.json();
        int number = body.path("version").path("number").asInt(1);
        Optional<ContentProperty> seen = store.properties().find(call.id(), call.part(2));
        if (seen.isEmpty() && number == 1) {
            return json.property(call.id(), insert(call, call.part(2), value(body)));
        }
        ContentProperty property = existing(call);
        if (number != property.version() + 1) {
            throw Refusal.stale(property.version());
        }
        return json.property(call.id(), store.properties().update(property, value(body), clock.instant()).orElseThrow(Refusal::optimisticLock));
    }

    private JsonNode delete(Call call) {
        pages.editable(call.username(), call.id());
        if (!store.properties().remove(call.id(), call.part(2))) {
            throw missing(call.part(2));
        }
        return null;
    }

    private ContentProperty existing(Call call) {
        return store.properties().find(call.id(), call.part(2)).orElseThrow(() -> missing(call.part(2)));
    }

    private static Refusal missing(String key) {
        return Refusal.notFoundPlain("Cannot find content property: ContentPropertyKey{" + key + "}");
    }

    private static String value(JsonNode body) {
        if (!body.has("value")) {
            throw Refusal.badRequest("Missing required property: value");
        }
        String text = Json.text(body.get("value"));
        if (text.length() > LONGEST_VALUE) {
            throw Refusal.tooLarge("The value of a content property may have at most " + LONGEST_VALUE + " characters");
        }
        return text;
    }
}
