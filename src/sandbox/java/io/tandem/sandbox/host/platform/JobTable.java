package io.tandem.sandbox.host.platform;

import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.database.Tables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/** The next run of each cluster-wide job: the node that moves the row on runs the job. */
final class JobTable {
    private final Product product;
    private volatile boolean made;

    JobTable(Product product) {
        this.product = product;
    }

    /** Writes the first run of a job, replacing what an earlier schedule left. */
    void plan(String job, long nextRun) {
        make();
        if (update("UPDATE host_job SET next_run = ? WHERE job = ?", nextRun, job) == 0) {
            try {
                update("INSERT INTO host_job (next_run, job) VALUES (?, ?)", nextRun, job);
            } catch (IllegalStateException anotherNodeWasFaster) {
                update("UPDATE host_job SET next_run = ? WHERE job = ?", nextRun, job);
            }
        }
    }

    OptionalLong nextRun(String job) {
        make();
        try (Connection connection = product.database().getConnection(); PreparedStatement query = connection.prepareStatement("SELECT next_run FROM host_job WHERE job = ?")) {
            query.setString(1, job);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** True when this node may run what was due at {@code due}. */
    boolean claim(String job, long due, long nextRun) {
        return update("UPDATE host_job SET next_run = ? WHERE job = ? AND next_run = ?", nextRun, job, due) == 1;
    }

    private synchronized void make() {
        if (!made) {
            Tables.make(product.database(), "CREATE TABLE IF NOT EXISTS host_job (job VARCHAR(255) PRIMARY KEY, next_run BIGINT NOT NULL)");
            made = true;
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = product.database().getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
