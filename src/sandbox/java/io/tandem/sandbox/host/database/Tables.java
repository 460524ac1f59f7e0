package io.tandem.sandbox.host.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Tables made on first use, by whichever node is first. */
public final class Tables {
    private static final int TRIES = 3;

    private Tables() {
    }

    /** @param statement {@code CREATE TABLE IF NOT EXISTS …}; two nodes at once trip over each other all the same, so the slower one looks again */
    public static void make(DataSource database, String statement) {
        SQLException last = null;
        for (int at = 0; at < TRIES; at++) {
            try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
                sql.execute(statement);
                return;
            } catch (SQLException anotherNodeWasFaster) {
                last = anotherNodeWasFaster;
            }
        }
        throw new IllegalStateException(last);
    }
}
