package io.tandem.sandbox.jira;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.HostUsers;
import io.tandem.sandbox.jira.store.JiraStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;

/** A stand-in Jira's store on an H2 in memory, empty, at a fixed time. */
public abstract class JiraTestBase {
    protected static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    protected final HostUsers users = HostUsers.demo("jira");
    protected HikariDataSource source;
    protected JiraStore store;

    @Before
    public void openStore() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        config.setMaximumPoolSize(3);
        source = new HikariDataSource(config);
        store = new JiraStore(source);
    }

    @After
    public void closeStore() {
        source.close();
    }

    /** A demo user's key, {@code null} for others. */
    protected String keyOf(String name) {
        return users.byName(name).map(HostUser::key).orElse(null);
    }

    protected String displayNameOf(String name) {
        return users.byName(name).map(HostUser::displayName).orElse(name);
    }
}
