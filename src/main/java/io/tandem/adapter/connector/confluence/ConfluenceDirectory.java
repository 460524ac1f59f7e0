package io.tandem.adapter.connector.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.wiki.api.WikiPlaces.Place;
import io.tandem.wiki.port.WikiDirectory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Spaces and pages to choose from; at most {@value #MOST} of each, for a list a person reads. */
public final class ConfluenceDirectory implements WikiDirectory {
    static final int MOST = 500;
    private static final int AT_ONCE = 100;
    private final ConfluenceCalls calls;

    public ConfluenceDirectory(Wire wire, Clock clock) {
        calls = new ConfluenceCalls(wire, clock);
    }

    @Override
    public List<Place> listSpaces() {
        return all("/rest/api/space?", "key", "name");
    }

    @Override
    public List<Place> listPages(String spaceKey) {
        return all("/rest/api/content?type=page&spaceKey=" + ConfluenceCalls.encoded(spaceKey) + "&", "id", "title");
    }

    /** The server may give fewer than asked for: go on by what it gave. */
    private List<Place> all(String path, String id, String name) {
        List<Place> places = new ArrayList<>();
        while (places.size() < MOST) {
            JsonNode results = calls.get(path + "start=" + places.size() + "&limit=" + AT_ONCE).path("results");
            results.forEach(result -> places.add(new Place(result.path(id).asText(), result.path(name).asText())));
            if (results.size() == 0) {
                break;
            }
        }
        return places.stream().sorted(Comparator.comparing(Place::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
