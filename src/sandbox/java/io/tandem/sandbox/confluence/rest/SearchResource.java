package io.tandem.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.confluence.cql.Cql;
import io.tandem.sandbox.confluence.cql.CqlException;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.Label;
import io.tandem.sandbox.confluence.store.WikiPage;
import java.util.List;

/** /rest/api/content/search and /rest/api/search, for a useful part of CQL. */
final class SearchResource {
    private static final int LIMIT = 25;
    private final ConfluenceStore store;
    private final Access access;
    private final ContentJson json;

    SearchResource(ConfluenceStore store, Access access, ContentJson json) {
        this.store = store;
        this.access = access;
        this.json = json;
    }

    void register(Routes routes) {
        routes.on("GET", "/content/search", this::searchContent).on("GET", "/search", this::search);
    }

    private JsonNode searchContent(Call call) {
        Expand expand = call.expand("");
        return answer(call, page -> json.page(page, expand));
    }

    private JsonNode search(Call call) {
        return answer(call, page -> {
            ObjectNode result = Json.object();
            result.set("content", json.page(page, Expand.of("")));
            return result.put("title", page.title()).put("excerpt", "").put("url", Addresses.view(page)).put("entityType", "content")
                    .put("lastModified", Json.instant(page.version().when()));
        });
    }

    private JsonNode answer(Call call, java.util.function.Function<WikiPage, ObjectNode> shape) {
        String cql = call.parameter("cql").orElseThrow(() -> Refusal.badRequest("cql is required"));
        List<WikiPage> found = found(call, cql);
        return call.page(found, LIMIT, shape, json.links()).put("totalSize", found.size()).put("cqlQuery", cql);
    }

    private List<WikiPage> found(Call call, String text) {
        try {
            Cql cql = Cql.parse(text);
            return store.pages().listCurrent().stream().filter(page -> access.mayView(call.username(), page))
                    .filter(page -> cql.matches(page, new Facts(page))).sorted(cql.order()).toList();
        } catch (CqlException problem) {
            throw Refusal.badRequest("Could not parse cql : " + text + ": " + problem.getMessage());
        }
    }

    private final class Facts implements Cql.Facts {
        private final WikiPage page;

        private Facts(WikiPage page) {
            this.page = page;
        }

        @Override
        public List<String> labels() {
            return store.labels().list(page.id()).stream().map(Label::name).toList();
        }

        @Override
        public List<String> ancestors() {
            return access.ancestors(page).stream().map(above -> Long.toString(above.id())).toList();
        }
    }
}
