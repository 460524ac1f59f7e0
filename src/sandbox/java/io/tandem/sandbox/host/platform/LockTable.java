package io.tandem.sandbox.host.platform;

import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.database.Tables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One row per lock: who holds it and until when. */
final class LockTable {
    private static final long LEASE_MILLISECONDS = 20_000;
    private final Product product;
    private final String node;
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private volatile boolean made;

    LockTable(Product product, String node) {
        this.product = product;
        this.node = node;
    }

    /** True when this node holds the lock from now on. */
    boolean take(String name) {
        make();
        long now = System.currentTimeMillis();
        try {
            boolean isTaken = update("UPDATE host_lock SET node = ?, expires = ? WHERE name = ? AND (expires < ? OR node = ?)", node, now + LEASE_MILLISECONDS, name, now, node) == 1
                || update("INSERT INTO host_lock (node, expires, name) SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM host_lock WHERE name = ?)", node, now + LEASE_MILLISECONDS, name, name) == 1;
            if (isTaken) {
                held.add(name);
            }
            return isTaken;
        } catch (SQLException anotherNodeWasFaster) {
            return false;
        }
    }

    void renew(String name) {
        updateOrFail("UPDATE host_lock SET expires = ? WHERE name = ? AND node = ?", System.currentTimeMillis() + LEASE_MILLISECONDS, name, node);
    }

    void release(String name) {
        updateOrFail("UPDATE host_lock SET expires = 0 WHERE name = ? AND node = ?", name, node);
        held.remove(name);
    }

    /** On the way out: a database that is gone already is not waited for when no lock is held, and the leases end by themselves. */
    void releaseAll() {
        try {
            if (!held.isEmpty()) {
                update("UPDATE host_lock SET expires = 0 WHERE node = ?", node);
            }
        } catch (SQLException gone) {
            held.clear();
        }
    }

    private synchronized void make() {
        if (!made) {
            Tables.make(product.database(), "CREATE TABLE IF NOT EXISTS host_lock (name VARCHAR(255) PRIMARY KEY, node VARCHAR(64) NOT NULL, expires BIGINT NOT NULL)");
            made = true;
        }
    }

    private void updateOrFail(String sql, Object... values) {
        try {
            update(sql, values);
        } catch (SQLException problem) {
            throw new IllegalStateException("The lock table can not be changed: " + problem.getMessage(), problem);
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (Connection connection = product.database().getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        }
    }
}
