package io.tandem.testing.connection;

import io.tandem.sandbox.sonar.FakeSonarQube;
import java.time.Clock;
import org.junit.rules.ExternalResource;

/** A fake SonarQube for one test, which also fails the test when the client left an answer half read. */
public final class CleanSonarQube extends ExternalResource {
    private static final long PATIENCE_MILLIS = 2000;

    private final Clock clock;
    private FakeSonarQube server;

    public CleanSonarQube() {
        this(Clock.systemUTC());
    }

    public CleanSonarQube(Clock clock) {
        this.clock = clock;
    }

    public FakeSonarQube get() {
        return server;
    }

    @Override
    protected void before() {
        server = FakeSonarQube.start(clock);
    }

    @Override
    protected void after() {
        try {
            requireNothingOpen(server);
        } finally {
            server.close();
        }
    }

    /** @throws AssertionError when an exchange is still open after a moment */
    public static void requireNothingOpen(FakeSonarQube server) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (server.openExchanges() > 0 && System.currentTimeMillis() < end) {
            Thread.onSpinWait();
        }
        if (server.openExchanges() > 0) {
            throw new AssertionError(server.openExchanges() + " answers were left half read");
        }
    }
}
