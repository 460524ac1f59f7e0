package io.tandem.sandbox.confluence.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who alone may see or change a page; no row means that the space's rules decide. */
public final class RestrictionStore {
    private final Jdbc jdbc;

    RestrictionStore(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> list(long pageId, RestrictedOperation operation) {
        return jdbc.list("SELECT username FROM cf_restriction WHERE page_id = ? AND operation = ? ORDER BY username",
                row -> row.getString(1), pageId, operation.name());
    }

    /** An empty collection opens the page again. */
    public void replace(long pageId, RestrictedOperation operation, Collection<String> usernames) {
        jdbc.inTransaction(() -> {
            jdbc.update("DELETE FROM cf_restriction WHERE page_id = ? AND operation = ?", pageId, operation.name());
            Set.copyOf(usernames).forEach(username -> jdbc.update("INSERT INTO cf_restriction (page_id, operation, username) VALUES (?, ?, ?)",
                    pageId, operation.name(), username));
            return null;
        });
    }
}
