package io.tandem.sandbox;

import io.tandem.sandbox.host.ProductOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of both products: an H2 file each, or a schema each in one PostgreSQL. */
final class DatabaseServer implements AutoCloseable {
    private final SandboxOptions options;
    private final EmbeddedPostgres embedded;
    private final String url;

    private DatabaseServer(SandboxOptions options, EmbeddedPostgres embedded, String url) {
        this.options = options;
        this.embedded = embedded;
        this.url = url;
    }

    static DatabaseServer start(SandboxOptions options) {
        if (options.database().equals("h2")) {
            return new DatabaseServer(options, null, null);
        }
        if (options.database().startsWith("jdbc:")) {
            return new DatabaseServer(options, null, options.database());
        }
        EmbeddedPostgres server = startEmbedded(options.home());
        return new DatabaseServer(options, server, server.getJdbcUrl("postgres", "postgres"));
    }

    private static EmbeddedPostgres startEmbedded(Path home) {
        try {
            return EmbeddedPostgres.builder().setDataDirectory(home.resolve("postgres").toAbsolutePath()).setCleanDataDirectory(false).start();
        } catch (IOException problem) {
            throw new UsageException("The embedded PostgreSQL did not start: " + problem.getMessage());
        }
    }

    ProductOptions options(String name, String displayName) {
        return options(name, displayName, 1);
    }

    /** Of a node, counted from 1: all share the schema, each has a port and a home. */
    ProductOptions options(String name, String displayName, int node) {
        Path home = options.home().resolve(node == 1 ? name : name + "-node" + node);
        if (url == null) {
            return ProductOptions.onFile(name, displayName, options.port(name), home);
        }
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + name);
        } catch (SQLException problem) {
            throw new UsageException("The database " + url.replaceAll("\\?.*", "") + " can not be used: " + problem.getMessage().lines().findFirst().orElse(""));
        }
        return new ProductOptions(name, displayName, options.port(name, node), home, url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name, null, null, name, node);
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
