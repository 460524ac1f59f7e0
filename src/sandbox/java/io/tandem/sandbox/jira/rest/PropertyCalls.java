package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.store.DeskStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Entity properties: JSON of at most 32,768 characters by key, of an issue or a dashboard item. */
final class PropertyCalls {
    private static final int LONGEST = 32_768;
    private final DeskStore desk;
    private final Json json;
    private final String owner;
    private final long id;

    PropertyCalls(Jira jira, String owner, long id) {
        this.desk = jira.store().desk();
        this.json = new Json(jira);
        this.owner = owner + ".property";
        this.id = id;
    }

    Answer handle(Call call, List<String> rest) throws IOException {
        if (rest.isEmpty()) {
            return Answer.only(call, "GET", this::keys);
        }
        String key = rest.get(0);
        return switch (call.method()) {
            case "GET" -> get(key);
            case "PUT" -> put(call, key);
            case "DELETE" -> delete(key);
            default -> Answer.only(call, "GET", this::keys);
        };
    }

    private Answer keys() {
        ObjectNode node = Json.object();
        ArrayNode keys = node.putArray("keys");
        desk.properties(owner, id).keySet().forEach(key -> keys.addObject().put("self", json.self(key)).put("key", key));
        return Answer.ok(node);
    }

    private Answer get(String key) throws IOException {
        String value = desk.property(owner, id, key).orElseThrow(() -> missing(key));
        ObjectNode node = Json.object().put("key", key);
        node.set("value", Json.MAPPER.readTree(value));
        return Answer.ok(node);
    }

    private Answer put(Call call, String key) throws IOException {
        String value = new String(call.request().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (value.length() > LONGEST) {
            throw RestFailure.bad("The property value is too long: at most " + LONGEST + " characters are allowed.");
        }
        try {
            Json.MAPPER.readTree(value);
        } catch (JsonProcessingException e) {
            throw RestFailure.bad("The property value has to be valid JSON.");
        }
        boolean there = desk.property(owner, id, key).isPresent();
        desk.setProperty(owner, id, key, value);
        return new Answer(there ? 200 : 201, null);
    }

    private Answer delete(String key) {
        desk.property(owner, id, key).orElseThrow(() -> missing(key));
        desk.setProperty(owner, id, key, null);
        return Answer.none();
    }

    private static RestFailure missing(String key) {
        return RestFailure.missing("The property with key '" + key + "' does not exist.");
    }
}
