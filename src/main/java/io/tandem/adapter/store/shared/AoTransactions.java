package io.tandem.adapter.store.shared;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.shared.port.Transactions;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Transactions by Active Objects. A work whose unique rows collide with another node's is tried again from the start, a few times: it only ever wrote to the database, and that was rolled back.
 */
public final class AoTransactions implements Transactions {
    private static final int ATTEMPTS = 12;
    private static final int LONGEST_PAUSE_MILLIS = 10;
    /** SQLSTATE class 23: a constraint was violated; 40: the database gave up on this transaction for another's sake. */
    private static final String INTEGRITY = "23";
    private static final String ROLLED_BACK = "40";

    private final ActiveObjects activeObjects;
    private final ThreadLocal<Boolean> inside = new ThreadLocal<>();

    public AoTransactions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        if (Boolean.TRUE.equals(inside.get())) {
            return work.get();
        }
        inside.set(true);
        try {
            return attempt(work);
        } finally {
            inside.remove();
        }
    }

    private <T> T attempt(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return activeObjects.executeInTransaction(work::get);
            } catch (RuntimeException collision) {
                if (attempt == ATTEMPTS || !isCollision(collision)) {
                    throw collision;
                }
                stepAside(attempt, collision);
            }
        }
    }

    /** A short pause of random length: two that collided would otherwise collide again. */
    private static void stepAside(int attempt, RuntimeException collision) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS * attempt));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw collision;
        }
    }

    private static boolean isCollision(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith(INTEGRITY) || sql.getSQLState().startsWith(ROLLED_BACK))) {
                return true;
            }
        }
        return false;
    }
}
