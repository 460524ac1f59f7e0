package io.tandem.sandbox.host.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Passes everything on and counts the statements that were executed, so that tests can say how many a page may take. */
public final class CountingDataSource {
    private final DataSource counted;
    private final AtomicLong count = new AtomicLong();
    private final ThreadLocal<List<String>> recording = new ThreadLocal<>();

    public CountingDataSource(DataSource real) {
        this.counted = proxy(DataSource.class, real, null);
    }

    /** The data source to hand out. */
    public DataSource dataSource() {
        return counted;
    }

    /** Statements executed so far, by all threads. */
    public long count() {
        return count.get();
    }

    /** The statements this thread executes while the work runs, in order. */
    public List<String> during(Runnable work) {
        List<String> outer = recording.get();
        List<String> statements = new ArrayList<>();
        recording.set(statements);
        try {
            work.run();
        } finally {
            restore(outer);
        }
        return statements;
    }

    private void restore(List<String> outer) {
        if (outer == null) {
            recording.remove();
        } else {
            recording.set(outer);
        }
    }

    private void executed(String sql) {
        count.incrementAndGet();
        List<String> statements = recording.get();
        if (statements != null) {
            statements.add(sql);
        }
    }

    private <T> T proxy(Class<T> type, T real, String sql) {
        return type.cast(Proxy.newProxyInstance(CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (real instanceof Statement && method.getName().startsWith("execute")) {
                executed(sql == null ? String.valueOf(arguments[0]) : sql);
            }
            try {
                return wrap(method.invoke(real, arguments), arguments);
            } catch (InvocationTargetException problem) {
                throw problem.getCause();
            }
        }));
    }

    private Object wrap(Object result, Object[] arguments) {
        if (result instanceof Connection connection) {
            return proxy(Connection.class, connection, null);
        }
        if (result instanceof PreparedStatement statement && arguments != null) {
            return proxy(PreparedStatement.class, statement, (String) arguments[0]);
        }
        return result instanceof Statement statement ? proxy(Statement.class, statement, null) : result;
    }
}
