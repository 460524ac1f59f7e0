package io.tandem.sandbox.confluence.store;

import java.util.List;

/** The labels of pages. */
public final class LabelStore {
    private final Jdbc jdbc;

    LabelStore(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Adding a label twice changes nothing. */
    public void add(long pageId, String prefix, String name) {
        jdbc.inTransaction(() -> {
            boolean present = list(pageId).stream().anyMatch(label -> label.prefix().equals(prefix) && label.name().equals(name));
            return present ? 0 : jdbc.update("INSERT INTO cf_label (id, page_id, prefix, name) VALUES (?, ?, ?, ?)", jdbc.nextId(), pageId, prefix, name);
        });
    }

    public List<Label> list(long pageId) {
        return jdbc.list("SELECT id, prefix, name FROM cf_label WHERE page_id = ? ORDER BY name",
                row -> new Label(row.getLong(1), row.getString(2), row.getString(3)), pageId);
    }

    /** @return the numbers of the pages that carry the label */
    public List<Long> listPages(String name) {
        return jdbc.list("SELECT page_id FROM cf_label WHERE name = ?", row -> row.getLong(1), name);
    }

    /** @return true when there was such a label */
    public boolean remove(long pageId, String name) {
        return jdbc.update("DELETE FROM cf_label WHERE page_id = ? AND name = ?", pageId, name) > 0;
    }
}
