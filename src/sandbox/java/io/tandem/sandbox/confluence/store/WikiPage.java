package io.tandem.sandbox.confluence.store;

import java.time.Instant;

/**
 * A page with its latest version.
 *
 * @param parentId the page above, or null at the top of the space
 */
public record WikiPage(long id, String spaceKey, Long parentId, int position, PageStatus status, Instant createdAt, String createdBy, PageVersion version) {
    public String title() {
        return version.title();
    }

    public String body() {
        return version.body();
    }

    /** @return the same page as an older version of it reads */
    public WikiPage at(PageVersion older) {
        return new WikiPage(id, spaceKey, parentId, position, status, createdAt, createdBy, older);
    }
}
