package io.tandem.sandbox.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The sandbox's time: the machine's, moved by as much as a person or a test wants. It goes on running. Both products, and both nodes of a cluster, follow
 * the same one; the add-on sees it wherever it asks the system for the time.
 */
public final class MovableClock extends Clock {
    private final Clock machine;
    private final AtomicReference<Duration> offset;
    private final List<Consumer<Duration>> listeners;

    private MovableClock(Clock machine, AtomicReference<Duration> offset, List<Consumer<Duration>> listeners) {
        this.machine = machine;
        this.offset = offset;
        this.listeners = listeners;
    }

    /** Starts at the machine's time. */
    public static MovableClock atMachineTime() {
        return over(Clock.systemUTC());
    }

    /** Moves away from another clock; for tests. */
    public static MovableClock over(Clock machine) {
        return new MovableClock(machine.withZone(ZoneOffset.UTC), new AtomicReference<>(Duration.ZERO), new CopyOnWriteArrayList<>());
    }

    /** Moves on, or back with a negative duration. Returns when the jobs that fell due by it have run. */
    public void move(Duration by) {
        offset.updateAndGet(old -> old.plus(by));
        listeners.forEach(listener -> listener.accept(by));
    }

    /** It is this instant now. */
    public void moveTo(Instant now) {
        move(Duration.between(instant(), now));
    }

    /** Back to the machine's time. */
    public void reset() {
        move(offset.get().negated());
    }

    /** How far it is from the machine's time; negative behind it. */
    public Duration offset() {
        return offset.get();
    }

    /** Called after every move with its duration, by the mover. */
    public void onMove(Consumer<Duration> listener) {
        listeners.add(listener);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(machine.withZone(zone), offset, listeners);
    }
}
