package io.tandem.sandbox.jira.generate;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tandem.sandbox.jira.store.JiraStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.AfterClass;
import org.junit.BeforeClass;

/** The same store, on a real PostgreSQL: one server, a database of its own for each test. */
public class DemoOnPostgresTest extends DemoTest {
    private static EmbeddedPostgres server;

    @BeforeClass
    public static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterClass
    public static void stopServer() throws IOException {
        server.close();
    }

    @Override
    public void openStore() {
        String name = "jira_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getDatabase("postgres", name));
        config.setMaximumPoolSize(3);
        source = new HikariDataSource(config);
        store = new JiraStore(source);
    }
}
