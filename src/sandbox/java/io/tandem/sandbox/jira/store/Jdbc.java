package io.tandem.sandbox.jira.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Statements with positional arguments. Inside {@link #transaction} every call of the thread shares one connection; nested transactions join. */
public final class Jdbc {
    private final DataSource source;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    public Jdbc(DataSource source) {
        this.source = source;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    public <T> List<T> list(String sql, Mapper<T> mapper, Object... args) {
        return prepared(sql, statement -> {
            bind(statement, args);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(mapper.map(result));
                }
            }
            return rows;
        });
    }

    public <T> Optional<T> first(String sql, Mapper<T> mapper, Object... args) {
        return list(sql, mapper, args).stream().findFirst();
    }

    public long number(String sql, Object... args) {
        return first(sql, row -> row.getLong(1), args).orElse(0L);
    }

    public int update(String sql, Object... args) {
        return prepared(sql, statement -> {
            bind(statement, args);
            return statement.executeUpdate();
        });
    }

    /** One statement for many rows. */
    public void batch(String sql, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        prepared(sql, statement -> {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    public void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return null;
        });
    }

    /** All or nothing. */
    public <T> T transaction(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try (Connection connection = source.getConnection()) {
            return inside(connection, work);
        } catch (SQLException e) {
            throw new StoreFailure("transaction", e);
        }
    }

    private <T> T inside(Connection connection, Supplier<T> work) throws SQLException {
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        current.set(connection);
        try {
            T result = work.get();
            connection.commit();
            return result;
        } catch (RuntimeException | Error e) {
            connection.rollback();
            throw e;
        } finally {
            current.remove();
            connection.setAutoCommit(before);
        }
    }

    /** True on H2, the default; PostgreSQL is the other one. */
    boolean isH2() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            throw new StoreFailure("metadata", e);
        }
    }

    /** "?,?,?" for an IN list of that many values. */
    public static String marks(int count) {
        return "?,".repeat(count).substring(0, count * 2 - 1);
    }

    private <T> T prepared(String sql, Work<T> work) {
        Connection shared = current.get();
        try {
            if (shared != null) {
                return run(shared, sql, work);
            }
            try (Connection own = source.getConnection()) {
                return run(own, sql, work);
            }
        } catch (SQLException e) {
            throw new StoreFailure(sql, e);
        }
    }

    private static <T> T run(Connection connection, String sql, Work<T> work) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.run(statement);
        }
    }

    private static void bind(PreparedStatement statement, Object... args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, plain(args[i]));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Instant instant) {
            return instant.toEpochMilli();
        }
        return value instanceof LocalDate date ? Date.valueOf(date) : value;
    }

    /** A nullable number column. */
    public static Long longOrNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** A nullable instant column (epoch milliseconds). */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        Long millis = longOrNull(row, column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /** A nullable day column. */
    public static LocalDate day(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
