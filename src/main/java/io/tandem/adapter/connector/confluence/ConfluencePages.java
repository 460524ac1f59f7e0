package io.tandem.adapter.connector.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.adapter.connector.confluence.Wire.Method;
import io.tandem.wiki.port.WikiFailureException;
import io.tandem.wiki.port.WikiFailureException.Kind;
import io.tandem.wiki.port.WikiFailureException.Remedy;
import io.tandem.wiki.port.WikiPages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Pages by {@code /rest/api/content}. Our note is a content property, which people do not see and edits do not touch. */
public final class ConfluencePages implements WikiPages {
    static final String PROPERTY = "io.tandem.page";
    private static final String CONTENT = "/rest/api/content";
    private static final String EXPAND = "expand=version,space,body.storage";
    private static final int CANDIDATES = 50;
    private final ConfluenceCalls calls;

    public ConfluencePages(Wire wire, Clock clock) {
        calls = new ConfluenceCalls(wire, clock);
    }

    @Override
    public Optional<LivePage> find(String pageId) {
        return calls.find(CONTENT + "/" + ConfluenceCalls.encoded(pageId) + "?" + EXPAND).map(ConfluencePages::page);
    }

    @Override
    public Optional<LivePage> findByTitle(String spaceKey, String title) {
        JsonNode exact = calls.get(CONTENT + "?type=page&spaceKey=" + ConfluenceCalls.encoded(spaceKey) + "&title=" + ConfluenceCalls.encoded(title) + "&" + EXPAND);
        Optional<LivePage> found = StreamSupport.stream(exact.path("results").spliterator(), false).findFirst().map(ConfluencePages::page);
        return found.isPresent() ? found : findSimilar(spaceKey, title);
    }

    /** A title is taken whatever its case, yet the list above looks for the exact one: the search finds the other. */
    private Optional<LivePage> findSimilar(String spaceKey, String title) {
        String words = title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String cql = "type = page and space = \"" + spaceKey.replace("\"", "") + "\" and title ~ \"" + words + "\"";
        try {
            JsonNode found = calls.get(CONTENT + "/search?limit=" + CANDIDATES + "&cql=" + ConfluenceCalls.encoded(cql));
            return StreamSupport.stream(found.path("results").spliterator(), false).filter(page -> page.path("title").asText().equalsIgnoreCase(title)).findFirst()
                .flatMap(page -> find(page.path("id").asText()));
        } catch (WikiFailureException failure) {
            if (failure.kind().remedy() == Remedy.WAIT || failure.kind() == Kind.LEAVE_NEEDED) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    @Override
    public LivePage create(NewPage page) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("type", "page");
        content.put("title", page.title());
        content.put("space", Map.of("key", page.spaceKey()));
        if (!page.parentId().isEmpty()) {
            content.put("ancestors", List.of(Map.of("id", page.parentId())));
        }
        content.put("body", storage(page.body()));
        JsonNode created = calls.send(Method.POST, CONTENT, content);
        return page(created, page.spaceKey(), page.body());
    }

    @Override
    public LivePage update(LivePage read, String body, String comment) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", read.id());
        content.put("type", "page");
        content.put("title", read.title());
        content.put("space", Map.of("key", read.spaceKey()));
        content.put("body", storage(body));
        content.put("version", Map.of("number", read.version() + 1, "message", comment, "minorEdit", true));
        return page(calls.send(Method.PUT, CONTENT + "/" + ConfluenceCalls.encoded(read.id()), content), read.spaceKey(), body);
    }

    @Override
    public Optional<PageMark> findMark(String pageId) {
        return calls.find(property(pageId)).map(found -> {
            JsonNode value = found.path("value");
            List<String> sections = new ArrayList<>();
            value.path("sections").forEach(section -> sections.add(section.asText()));
            return new PageMark(value.path("record").asText(), value.path("version").asInt(), sections);
        });
    }

    @Override
    public void saveMark(String pageId, PageMark mark) {
        Map<String, Object> value = Map.of("record", mark.recordKey(), "version", mark.version(), "sections", mark.sections());
        Optional<JsonNode> before = calls.find(property(pageId));
        if (before.isEmpty()) {
            calls.send(Method.POST, CONTENT + "/" + ConfluenceCalls.encoded(pageId) + "/property", Map.of("key", PROPERTY, "value", value));
        } else if (!Objects.equals(findMark(pageId), Optional.of(mark))) {
            Map<String, Object> version = Map.of("number", before.get().path("version").path("number").asInt() + 1, "minorEdit", true);
            calls.send(Method.PUT, property(pageId), Map.of("key", PROPERTY, "value", value, "version", version));
        }
    }

    @Override
    public void label(String pageId, List<String> labels) {
        List<Map<String, String>> body = labels.stream().map(label -> Map.of("prefix", "global", "name", label)).toList();
        calls.send(Method.POST, CONTENT + "/" + ConfluenceCalls.encoded(pageId) + "/label", body);
    }

    private static String property(String pageId) {
        return CONTENT + "/" + ConfluenceCalls.encoded(pageId) + "/property/" + PROPERTY;
    }

    private static Map<String, Object> storage(String body) {
        return Map.of("storage", Map.of("value", body, "representation", "storage"));
    }

    private static LivePage page(JsonNode page) {
        return page(page, "", "");
    }

    /** Answers to changes leave out what was not asked for: then it is what we sent. */
    private static LivePage page(JsonNode page, String spaceKey, String body) {
        JsonNode links = page.path("_links");
        return new LivePage(page.path("id").asText(), page.path("space").path("key").asText(spaceKey), page.path("title").asText(), page.path("version").path("number").asInt(1),
            page.path("body").path("storage").path("value").asText(body), links.path("base").asText() + links.path("webui").asText());
    }
}
