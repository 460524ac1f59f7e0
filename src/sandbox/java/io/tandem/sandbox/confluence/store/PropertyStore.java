package io.tandem.sandbox.confluence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Content properties. */
public final class PropertyStore {
    private static final String SELECT = "SELECT id, property_key, json, version, modified_at FROM cf_property ";
    private final Jdbc jdbc;

    PropertyStore(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws StoreException a duplicate when the page has that property */
    public ContentProperty create(long pageId, String key, String json, Instant now) {
        jdbc.update("INSERT INTO cf_property (id, page_id, property_key, json, version, modified_at) VALUES (?, ?, ?, ?, 1, ?)",
                jdbc.nextId(), pageId, key, json, now.toEpochMilli());
        return find(pageId, key).orElseThrow();
    }

    /** @return empty when somebody else changed it in between */
    public Optional<ContentProperty> update(ContentProperty seen, String json, Instant now) {
        int changed = jdbc.update("UPDATE cf_property SET json = ?, version = ?, modified_at = ? WHERE id = ? AND version = ?",
                json, seen.version() + 1, now.toEpochMilli(), seen.id(), seen.version());
        return changed == 0 ? Optional.empty() : Optional.of(new ContentProperty(seen.id(), seen.key(), json, seen.version() + 1, now));
    }

    public Optional<ContentProperty> find(long pageId, String key) {
        return jdbc.find(SELECT + "WHERE page_id = ? AND property_key = ?", PropertyStore::property, pageId, key);
    }

    public List<ContentProperty> list(long pageId) {
        return jdbc.list(SELECT + "WHERE page_id = ? ORDER BY property_key", PropertyStore::property, pageId);
    }

    /** @return true when there was such a property */
    public boolean remove(long pageId, String key) {
        return jdbc.update("DELETE FROM cf_property WHERE page_id = ? AND property_key = ?", pageId, key) > 0;
    }

    private static ContentProperty property(ResultSet row) throws SQLException {
        return new ContentProperty(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), Instant.ofEpochMilli(row.getLong(5)));
    }
}
