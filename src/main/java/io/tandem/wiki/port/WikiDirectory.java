package io.tandem.wiki.port;

import io.tandem.wiki.api.WikiPlaces.Place;
import java.util.List;

/** What a wiki has, for the current person. Every method may throw {@link WikiFailureException}. */
public interface WikiDirectory {
    List<Place> listSpaces();

    List<Place> listPages(String spaceKey);
}
