package io.tandem.sandbox.host.platform;

import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.database.Tables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Keys and texts kept in the product's database. */
public final class SettingsTable {
    private final DataSource database;

    private SettingsTable(DataSource database) {
        this.database = database;
    }

    /** The product's table, made on first use. */
    public static SettingsTable of(Product product) {
        SettingsTable table = new SettingsTable(product.database());
        Tables.make(product.database(), "CREATE TABLE IF NOT EXISTS host_setting (setting_key VARCHAR(255) PRIMARY KEY, setting_value TEXT)");
        return table;
    }

    public Optional<String> find(String key) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement("SELECT setting_value FROM host_setting WHERE setting_key = ?")) {
            query.setString(1, key);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Adds or replaces. */
    public void put(String key, String value) {
        if (replace(key, value)) {
            return;
        }
        try {
            execute("INSERT INTO host_setting (setting_value, setting_key) VALUES (?, ?)", value, key);
        } catch (IllegalStateException anotherNodeWasFaster) {
            replace(key, value);
        }
    }

    private boolean replace(String key, String value) {
        return execute("UPDATE host_setting SET setting_value = ? WHERE setting_key = ?", value, key) == 1;
    }

    public void remove(String key) {
        execute("DELETE FROM host_setting WHERE setting_key = ?", key);
    }

    private int execute(String sql, String... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            return statement.executeUpdate();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
