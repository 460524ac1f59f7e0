package io.tandem.wiki.api;

import io.tandem.shared.Problem;
import java.util.List;
import java.util.Optional;

/** Where the current person can put a page. */
public interface WikiPlaces {
    /** The spaces this person sees, by name. */
    Choice spaces();

    /** Pages of this space that can be a parent, by title. */
    Choice pages(String spaceKey);

    /**
     * What there is to choose from.
     *
     * @param problem why there is nothing, when the wiki could not be asked
     * @param askAt   where this person gives Jira leave to act for them in the wiki, when that is what is missing
     */
    record Choice(List<Place> places, Optional<Problem> problem, Optional<String> askAt) {
        public Choice {
            places = List.copyOf(places);
        }
    }

    /** @param id a space's key or a page's number */
    record Place(String id, String name) { }
}
