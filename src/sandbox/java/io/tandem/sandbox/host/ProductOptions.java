package io.tandem.sandbox.host;

import java.nio.file.Path;

/**
 * How one product is started. {@code port} 0 takes a free one. {@code databaseUrl} is a JDBC URL with its user in {@code databaseUser} and the schema
 * that holds the tables. {@code node} counts the nodes of a cluster from 1.
 */
public record ProductOptions(String name, String displayName, int port, Path home, String databaseUrl, String databaseUser, String databasePassword, String schema, int node) {
    /** The schema of an H2 database. */
    public static final String H2_SCHEMA = "PUBLIC";

    /** The only node. */
    public ProductOptions(String name, String displayName, int port, Path home, String databaseUrl, String databaseUser, String databasePassword, String schema) {
        this(name, displayName, port, home, databaseUrl, databaseUser, databasePassword, schema, 1);
    }

    /** A product on an H2 file below its home. */
    public static ProductOptions onFile(String name, String displayName, int port, Path home) {
        return new ProductOptions(name, displayName, port, home, "jdbc:h2:file:" + home.resolve("database").toAbsolutePath(), "sa", "", H2_SCHEMA);
    }

    /** The path below which the product is served, e.g. {@code /jira}. */
    public String contextPath() {
        return "/" + name;
    }
}
