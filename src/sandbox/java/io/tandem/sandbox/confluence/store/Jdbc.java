package io.tandem.sandbox.confluence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Statements over one data source; calls inside {@link #inTransaction} share one connection and commit together. */
public final class Jdbc {
    private final DataSource source;
    private final ThreadLocal<Connection> open = new ThreadLocal<>();
    private final String nextIdQuery;

    public Jdbc(DataSource source) {
        this.source = source;
        this.nextIdQuery = call(connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                ? "SELECT nextval('cf_id')" : "SELECT NEXT VALUE FOR cf_id");
    }

    /** One row into one object. */
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private interface Call<T> {
        T with(Connection connection) throws SQLException;
    }

    /** @return all rows, mapped */
    public <T> List<T> list(String sql, RowMapper<T> mapper, Object... arguments) {
        return call(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, arguments); ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(mapper.map(rows));
                }
                return found;
            }
        });
    }

    public <T> Optional<T> find(String sql, RowMapper<T> mapper, Object... arguments) {
        return list(sql, mapper, arguments).stream().findFirst();
    }

    /** @return the number of rows changed */
    public int update(String sql, Object... arguments) {
        return call(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, arguments)) {
                return statement.executeUpdate();
            }
        });
    }

    /** @return a number never given before, across spaces, pages, labels and properties */
    public long nextId() {
        return find(nextIdQuery, row -> row.getLong(1)).orElseThrow();
    }

    /** Runs the work in one transaction; an exception rolls all of it back. A transaction within a transaction joins it. */
    public <T> T inTransaction(Supplier<T> work) {
        if (open.get() != null) {
            return work.get();
        }
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            open.set(connection);
            return committed(connection, work);
        } catch (SQLException problem) {
            throw new StoreException(problem);
        } finally {
            open.remove();
        }
    }

    private static <T> T committed(Connection connection, Supplier<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.get();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private <T> T call(Call<T> call) {
        try {
            Connection shared = open.get();
            if (shared != null) {
                return call.with(shared);
            }
            try (Connection connection = source.getConnection()) {
                return call.with(connection);
            }
        } catch (SQLException problem) {
            throw new StoreException(problem);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
