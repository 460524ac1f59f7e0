package io.tandem.wiki.port;

import java.util.List;
import java.util.Optional;

/** The wiki's pages, as the person whose turn it is may see and change them. Every method may throw {@link WikiFailureException}. */
public interface WikiPages {
    /** The page with this number; empty when it is gone or hidden from this person. */
    Optional<LivePage> find(String pageId);

    /** The page of this title in the space, whatever the case of its letters. */
    Optional<LivePage> findByTitle(String spaceKey, String title);

    /** Makes a page. Fails with TITLE_TAKEN when the space has one of this title. */
    LivePage create(NewPage page);

    /** Stores a new body. Fails with CONFLICT when the page has changed since it was read. Place and title stay. */
    LivePage update(LivePage read, String body, String comment);

    /** What we noted on the page; empty when there is nothing of ours. */
    Optional<PageMark> findMark(String pageId);

    void saveMark(String pageId, PageMark mark);

    /** Adds labels; those already there stay once. */
    void label(String pageId, List<String> labels);

    /**
     * A page as it is now.
     *
     * @param version  the wiki's version
     * @param body     storage format
     * @param address  where people read it
     */
    record LivePage(String id, String spaceKey, String title, int version, String body, String address) { }

    /** @param parentId the page it goes below; empty for the top of the space */
    record NewPage(String spaceKey, String parentId, String title, String body) { }

    /**
     * Our note on a page.
     *
     * @param recordKey what the page is of
     * @param version   the page's version after our last change
     * @param sections  the managed sections that stood on it then
     */
    record PageMark(String recordKey, int version, List<String> sections) {
        public PageMark {
            sections = List.copyOf(sections);
        }
    }
}
