package io.tandem.sandbox.confluence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pages, their tree and every version of them. Titles are unique per space without regard to case, among current pages. */
public final class PageStore {
    private static final String SELECT = "SELECT p.id, p.space_key, p.parent_id, p.position, p.status, p.created_at, p.created_by,"
            + " v.number, v.title, v.body, v.message, v.minor_edit, v.modified_at, v.modified_by"
            + " FROM cf_page p JOIN cf_version v ON v.page_id = p.id AND v.number = p.version ";
    private static final String IN_ORDER = "ORDER BY p.position, p.id";
    private static final String CURRENT = PageStatus.CURRENT.name();
    private final Jdbc jdbc;

    PageStore(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws StoreException a duplicate when the space has a current page of that title */
    public WikiPage create(String spaceKey, PageDraft draft, String author, Instant now) {
        return jdbc.inTransaction(() -> {
            long id = jdbc.nextId();
            jdbc.update("INSERT INTO cf_page (id, space_key, parent_id, position, title, live_title, status, version, created_at, created_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)",
                    id, spaceKey, draft.parentId(), nextPosition(spaceKey), draft.title(), liveTitle(spaceKey, draft.title()), CURRENT, now.toEpochMilli(), author);
            addVersion(id, 1, draft, author, now);
            return find(id).orElseThrow();
        });
    }

    /**
     * Saves the draft as the version after {@code seen}.
     *
     * @return empty when somebody else saved in between
     * @throws StoreException a duplicate when another current page has that title
     */
    public Optional<WikiPage> update(WikiPage seen, PageDraft draft, String author, Instant now) {
        return jdbc.inTransaction(() -> {
            int next = seen.version().number() + 1;
            int changed = jdbc.update("UPDATE cf_page SET version = ?, title = ?, live_title = ?, parent_id = ? WHERE id = ? AND version = ? AND status = ?",
                    next, draft.title(), liveTitle(seen.spaceKey(), draft.title()), draft.parentId(), seen.id(), next - 1, CURRENT);
            if (changed == 0) {
                return Optional.<WikiPage>empty();
            }
            addVersion(seen.id(), next, draft, author, now);
            return find(seen.id());
        });
    }

    public Optional<WikiPage> find(long id) {
        return jdbc.find(SELECT + "WHERE p.id = ?", PageStore::page, id);
    }

    /** The title must match letter by letter: this is what the product's look-up does, unlike its check of uniqueness. */
    public Optional<WikiPage> findByExactTitle(String spaceKey, String title) {
        return jdbc.find(SELECT + "WHERE p.space_key = ? AND p.title = ? AND p.status = ?", PageStore::page, spaceKey, title, CURRENT);
    }

    /** Finds the page that makes a title taken. */
    public Optional<WikiPage> findByTitleInAnyCase(String spaceKey, String title) {
        return jdbc.find(SELECT + "WHERE p.live_title = ?", PageStore::page, liveTitle(spaceKey, title));
    }

    public List<WikiPage> listChildren(long parentId) {
        return jdbc.list(SELECT + "WHERE p.parent_id = ? AND p.status = ? " + IN_ORDER, PageStore::page, parentId, CURRENT);
    }

    public List<WikiPage> listRoots(String spaceKey) {
        return jdbc.list(SELECT + "WHERE p.space_key = ? AND p.parent_id IS NULL AND p.status = ? " + IN_ORDER, PageStore::page, spaceKey, CURRENT);
    }

    public List<WikiPage> list(String spaceKey, PageStatus status) {
        return jdbc.list(SELECT + "WHERE p.space_key = ? AND p.status = ? " + IN_ORDER, PageStore::page, spaceKey, status.name());
    }

    public List<WikiPage> listCurrent() {
        return jdbc.list(SELECT + "WHERE p.status = ? " + IN_ORDER, PageStore::page, CURRENT);
    }

    /** Newest first, all spaces. */
    public List<WikiPage> listRecentlyChanged(int most) {
        return jdbc.list(SELECT + "WHERE p.status = ? ORDER BY v.modified_at DESC, p.id DESC LIMIT ?", PageStore::page, CURRENT, most);
    }

    /** Newest first. */
    public List<PageVersion> listVersions(long id) {
        return jdbc.list("SELECT number, title, body, message, minor_edit, modified_at, modified_by FROM cf_version WHERE page_id = ? ORDER BY number DESC",
                row -> version(row, 1), id);
    }

    public Optional<PageVersion> findVersion(long id, int number) {
        return jdbc.find("SELECT number, title, body, message, minor_edit, modified_at, modified_by FROM cf_version WHERE page_id = ? AND number = ?",
                row -> version(row, 1), id, number);
    }

    /** Children move up to the page's parent, as the product does. */
    public void trash(WikiPage page) {
        jdbc.inTransaction(() -> {
            jdbc.update("UPDATE cf_page SET parent_id = ? WHERE parent_id = ?", page.parentId(), page.id());
            return jdbc.update("UPDATE cf_page SET status = ?, live_title = NULL WHERE id = ?", PageStatus.TRASHED.name(), page.id());
        });
    }

    /** @throws StoreException a duplicate when the title was taken meanwhile */
    public void restore(WikiPage page, Long parentId) {
        jdbc.update("UPDATE cf_page SET status = ?, live_title = ?, parent_id = ? WHERE id = ?",
                CURRENT, liveTitle(page.spaceKey(), page.title()), parentId, page.id());
    }

    /** Removes the page with its versions, labels, properties, restrictions and files for good. */
    public void purge(long id) {
        jdbc.inTransaction(() -> {
            List.of("cf_version", "cf_label", "cf_property", "cf_restriction", "cf_attachment")
                    .forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE page_id = ?", id));
            return jdbc.update("DELETE FROM cf_page WHERE id = ?", id);
        });
    }

    private void addVersion(long id, int number, PageDraft draft, String author, Instant now) {
        jdbc.update("INSERT INTO cf_version (page_id, number, title, body, message, minor_edit, modified_at, modified_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id, number, draft.title(), draft.body(), draft.message(), draft.minorEdit(), now.toEpochMilli(), author);
    }

    private int nextPosition(String spaceKey) {
        return jdbc.find("SELECT COALESCE(MAX(position), 0) + 1 FROM cf_page WHERE space_key = ?", row -> row.getInt(1), spaceKey).orElse(1);
    }

    private static String liveTitle(String spaceKey, String title) {
        return spaceKey + ":" + title.toLowerCase(Locale.ROOT);
    }

    private static WikiPage page(ResultSet row) throws SQLException {
        return new WikiPage(row.getLong(1), row.getString(2), row.getObject(3, Long.class), row.getInt(4), PageStatus.valueOf(row.getString(5)),
                Instant.ofEpochMilli(row.getLong(6)), row.getString(7), version(row, 8));
    }

    private static PageVersion version(ResultSet row, int first) throws SQLException {
        return new PageVersion(row.getInt(first), row.getString(first + 1), row.getString(first + 2), row.getString(first + 3),
                row.getBoolean(first + 4), Instant.ofEpochMilli(row.getLong(first + 5)), row.getString(first + 6));
    }
}
