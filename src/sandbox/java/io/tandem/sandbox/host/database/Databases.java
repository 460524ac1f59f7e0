package io.tandem.sandbox.host.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connection pools. */
public final class Databases {
    private static final int CONNECTIONS = 12;

    private Databases() {
    }

    /** A pool on a JDBC URL; the caller closes it. */
    public static HikariDataSource pool(String name, String url, String user, String password) {
        HikariConfig configuration = new HikariConfig();
        configuration.setPoolName(name);
        configuration.setJdbcUrl(url);
        configuration.setUsername(user);
        configuration.setPassword(password);
        configuration.setMaximumPoolSize(CONNECTIONS);
        configuration.setMinimumIdle(2);
        return new HikariDataSource(configuration);
    }
}
