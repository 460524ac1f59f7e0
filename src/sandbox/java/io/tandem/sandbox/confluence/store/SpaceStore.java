package io.tandem.sandbox.confluence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Spaces and who may do what in them. The user name {@value #EVERYONE} stands for everyone who is logged in. */
public final class SpaceStore {
    public static final String EVERYONE = "*";
    private static final String SELECT = "SELECT id, space_key, name, description, homepage_id FROM cf_space ";
    private final Jdbc jdbc;

    SpaceStore(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    public WikiSpace create(String key, String name, String description) {
        jdbc.update("INSERT INTO cf_space (id, space_key, name, description) VALUES (?, ?, ?, ?)", jdbc.nextId(), key, name, description);
        return find(key).orElseThrow();
    }

    public void setHomepage(String key, long pageId) {
        jdbc.update("UPDATE cf_space SET homepage_id = ? WHERE space_key = ?", pageId, key);
    }

    /** Keys are compared without regard to case, as the product does. */
    public Optional<WikiSpace> find(String key) {
        return jdbc.find(SELECT + "WHERE UPPER(space_key) = UPPER(?)", SpaceStore::space, key);
    }

    public List<WikiSpace> list() {
        return jdbc.list(SELECT + "ORDER BY name", SpaceStore::space);
    }

    public void permit(String key, SpacePermission permission, Collection<String> usernames) {
        usernames.forEach(username -> jdbc.update("INSERT INTO cf_space_permission (space_key, permission, username) VALUES (?, ?, ?)",
                key, permission.name(), username));
    }

    public List<String> listPermitted(String key, SpacePermission permission) {
        return jdbc.list("SELECT username FROM cf_space_permission WHERE space_key = ? AND permission = ? ORDER BY username",
                row -> row.getString(1), key, permission.name());
    }

    private static WikiSpace space(ResultSet row) throws SQLException {
        return new WikiSpace(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getObject(5, Long.class));
    }
}
