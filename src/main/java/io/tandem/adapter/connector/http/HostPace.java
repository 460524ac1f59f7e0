package io.tandem.adapter.connector.http;

import io.tandem.adapter.connector.http.RemoteException.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Spares each server: only so many requests to it at once, and none at all before the time it named when it had enough of us. Thread safe. */
final class HostPace {
    /** Nobody may shut us out for longer by one header. */
    static final Duration LONGEST_REST = Duration.ofHours(1);

    private final int mostAtOnce;
    private final Clock clock;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    HostPace(int mostAtOnce, Clock clock) {
        this.mostAtOnce = mostAtOnce;
        this.clock = clock;
    }

    private static final class Lane {
        private final Semaphore places;
        private volatile Instant closedUntil = Instant.MIN;

        Lane(int places) {
            this.places = new Semaphore(places, true);
        }
    }

    /**
     * Waits for a place; every call that returns needs one of {@link #leave}.
     *
     * @param name  the server, with its port
     * @param nanos how long to wait at most
     * @throws RemoteException of kind RATE_LIMITED while the server wants to be left alone, TIMED_OUT when no place became free
     */
    void enter(String name, long nanos) {
        Lane lane = lane(name);
        Duration rest = Duration.between(clock.instant(), lane.closedUntil);
        if (!rest.isNegative() && !rest.isZero()) {
            throw RemoteException.limited(hostOf(name), rest);
        }
        try {
            if (!lane.places.tryAcquire(Math.max(1, nanos), TimeUnit.NANOSECONDS)) {
                throw RemoteException.of(Kind.TIMED_OUT, hostOf(name), String.valueOf(Math.max(1, Duration.ofNanos(nanos).toSeconds())), null);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw RemoteException.of(Kind.INTERRUPTED, hostOf(name), "", stop);
        }
    }

    void leave(String name) {
        lane(name).places.release();
    }

    /** The server said when to come back. */
    void rest(String name, Duration time) {
        lane(name).closedUntil = clock.instant().plus(time.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : time);
    }

    private Lane lane(String name) {
        return lanes.computeIfAbsent(name, ignored -> new Lane(mostAtOnce));
    }

    private static String hostOf(String name) {
        return name.substring(0, name.lastIndexOf(':'));
    }
}
