package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.store.FilterStore;
import io.tandem.sandbox.jira.store.FilterStore.Filter;
import java.io.IOException;
import java.util.List;

/** Saved filters: GET filter/favourite, POST filter, GET, PUT and DELETE filter/{id}. One created with {@code "shared": true} is shown to everybody, which Jira does by share permissions. */
final class FilterCalls {
    private final Jira jira;
    private final Json json;
    private final FilterStore filters;

    FilterCalls(Jira jira) {
        this.jira = jira;
        this.json = new Json(jira);
        this.filters = jira.store().filters();
    }

    Answer handle(Call call) throws IOException {
        List<String> path = call.path();
        if (path.size() == 1) {
            return Answer.only(call, "POST", () -> create(call));
        }
        if (path.get(1).equals("favourite")) {
            return Answer.only(call, "GET", () -> favourites(call));
        }
        Filter filter = (path.get(1).matches("\\d{1,18}") ? filters.find(Long.parseLong(path.get(1))) : java.util.Optional.<Filter>empty()).filter(found -> found.isVisibleTo(call.userKey()))
            .orElseThrow(() -> RestFailure.bad("The selected filter is not available to you, perhaps it has been deleted or had its permissions changed."));
        return switch (call.method()) {
            case "PUT" -> change(call, filter);
            case "DELETE" -> remove(call, filter);
            default -> Answer.only(call, "GET", () -> Answer.ok(shown(filter, call)));
        };
    }

    private Answer favourites(Call call) {
        ArrayNode list = Json.array();
        filters.favourites(call.userKey()).forEach(filter -> list.add(shown(filter, call)));
        return Answer.ok(list);
    }

    private Answer create(Call call) throws IOException {
        JsonNode body = call.body();
        String name = body.path("name").asText("").trim();
        if (name.isEmpty()) {
            throw RestFailure.field("filterName", "You must specify a name to save this filter as.");
        }
        if (filters.findByName(call.userKey(), name).isPresent()) {
            throw RestFailure.field("filterName", "Filter with same name already exists.");
        }
        Filter filter = filters.create(call.userKey(), name, body.path("jql").asText(""), body.path("shared").asBoolean());
        if (body.path("favourite").asBoolean()) {
            filters.favour(filter.id(), call.userKey());
        }
        return Answer.ok(shown(filter, call));
    }

    private Answer change(Call call, Filter filter) throws IOException {
        requireOwner(call, filter);
        JsonNode body = call.body();
        filters.change(filter.id(), body.path("name").asText(filter.name()), body.path("jql").asText(filter.jql()));
        return Answer.ok(shown(filters.find(filter.id()).orElseThrow(), call));
    }

    private Answer remove(Call call, Filter filter) {
        requireOwner(call, filter);
        filters.remove(filter.id());
        return Answer.none();
    }

    private static void requireOwner(Call call, Filter filter) {
        if (!filter.owner().equals(call.userKey())) {
            throw RestFailure.forbidden("You are not the owner of this filter.");
        }
    }

    private ObjectNode shown(Filter filter, Call call) {
        ObjectNode node = Json.object().put("self", json.self("filter/" + filter.id())).put("id", Long.toString(filter.id())).put("name", filter.name());
        node.set("owner", json.user(filter.owner()));
        return node.put("jql", filter.jql()).put("viewUrl", jira.product().baseUrl() + "/issues/?filter=" + filter.id()).put("searchUrl", jira.product().baseUrl() + "/rest/api/2/search?jql=" + Html.url(filter.jql()))
            .put("favourite", filters.favourites(call.userKey()).contains(filter));
    }
}
