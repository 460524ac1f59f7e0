package io.tandem.sandbox.confluence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files of pages; the latest bytes only. */
public final class AttachmentStore {
    private static final String SELECT = "SELECT id, page_id, file_name, media_type, version, OCTET_LENGTH(content), modified_at, modified_by FROM cf_attachment ";
    private final Jdbc jdbc;

    AttachmentStore(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws StoreException a duplicate when the page has a file of that name */
    public Attachment create(long pageId, String fileName, String mediaType, byte[] content, String author, Instant now) {
        long id = jdbc.nextId();
        jdbc.update("INSERT INTO cf_attachment (id, page_id, file_name, media_type, version, content, modified_at, modified_by) VALUES (?, ?, ?, ?, 1, ?, ?, ?)",
                id, pageId, fileName, mediaType, content, now.toEpochMilli(), author);
        return find(id).orElseThrow();
    }

    public Attachment replace(Attachment seen, byte[] content, String author, Instant now) {
        jdbc.update("UPDATE cf_attachment SET content = ?, version = version + 1, modified_at = ?, modified_by = ? WHERE id = ?",
                content, now.toEpochMilli(), author, seen.id());
        return find(seen.id()).orElseThrow();
    }

    public Optional<Attachment> find(long id) {
        return jdbc.find(SELECT + "WHERE id = ?", AttachmentStore::attachment, id);
    }

    public Optional<Attachment> find(long pageId, String fileName) {
        return jdbc.find(SELECT + "WHERE page_id = ? AND file_name = ?", AttachmentStore::attachment, pageId, fileName);
    }

    public List<Attachment> list(long pageId) {
        return jdbc.list(SELECT + "WHERE page_id = ? ORDER BY file_name", AttachmentStore::attachment, pageId);
    }

    public byte[] content(long id) {
        return jdbc.find("SELECT content FROM cf_attachment WHERE id = ?", row -> row.getBytes(1), id).orElseThrow();
    }

    public void remove(long id) {
        jdbc.update("DELETE FROM cf_attachment WHERE id = ?", id);
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getInt(5), row.getLong(6),
                Instant.ofEpochMilli(row.getLong(7)), row.getString(8));
    }
}
