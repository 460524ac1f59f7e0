package io.tandem.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tandem.sandbox.host.ao.AoEngine;
import io.tandem.sandbox.host.ao.EngineActiveObjects;
import io.tandem.sandbox.host.database.CountingDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.java.ao.RawEntity;

/**
 * A fresh database with the tables of the given entities, for store contract tests:
 * <pre>
 * try (AoDatabase database = AoDatabase.open(AoDatabase.Kind.POSTGRESQL, DebtRow.class)) {
 *     AoDebtStore store = new AoDebtStore(database.activeObjects());
 *     assertThat(database.statementsOf(() -&gt; store.page(...))).hasSize(2);
 * }
 * </pre>
 * One PostgreSQL server serves the whole JVM; each database is a schema of its own.
 */
public final class AoDatabase implements AutoCloseable {
    /** Where the tables are. */
    public enum Kind { H2, POSTGRESQL }

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final HikariDataSource pool;
    private final CountingDataSource counting;
    private final ActiveObjects activeObjects;

    private AoDatabase(HikariDataSource pool, String schema, Class<? extends RawEntity<?>>[] entities) {
        this.pool = pool;
        this.counting = new CountingDataSource(pool);
        this.activeObjects = EngineActiveObjects.over(AoEngine.over(counting.dataSource(), schema, "io.tandem"));
        activeObjects.migrate(entities);
    }

    /** An empty database with the tables of these entities. */
    @SafeVarargs
    public static AoDatabase open(Kind kind, Class<? extends RawEntity<?>>... entities) {
        int number = NUMBER.incrementAndGet();
        return kind == Kind.H2
            ? new AoDatabase(pool("jdbc:h2:mem:store" + number + ";DB_CLOSE_DELAY=-1", "sa"), "PUBLIC", entities)
            : new AoDatabase(postgres("store" + number), "store" + number, entities);
    }

    public ActiveObjects activeObjects() {
        return activeObjects;
    }

    /** The database itself, counted as well. */
    public DataSource dataSource() {
        return counting.dataSource();
    }

    /** The SQL statements this thread executes while the work runs, in order. */
    public List<String> statementsOf(Runnable work) {
        return counting.during(work);
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariDataSource postgres(String schema) {
        EmbeddedPostgres running = server();
        try (Connection connection = running.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
        return pool(running.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema, "postgres");
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            } catch (IOException problem) {
                throw new IllegalStateException("PostgreSQL did not start: " + problem.getMessage(), problem);
            }
        }
        return server;
    }

    private static HikariDataSource pool(String url, String user) {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(url);
        configuration.setUsername(user);
        configuration.setMaximumPoolSize(5);
        configuration.setMinimumIdle(1);
        return new HikariDataSource(configuration);
    }
}
