package io.tandem.sandbox.host;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Failures a test can switch on for one product; also over {@code POST /sandbox/faults}. */
public final class Faults {
    /**
     * What goes wrong: DOWN answers 503, SLOW waits first, STATUS answers the given status, DROP closes the connection without an answer; MAIL is a mail server
     * that does not answer, NO_MAIL one that was never configured.
     */
    public enum Kind { DOWN, SLOW, STATUS, DROP, MAIL, NO_MAIL }

    /**
     * One failure. It hits requests whose path (without the context) starts with {@code path} and whose method fits ({@code null} = every), and ends
     * after {@code remaining} hits (negative = never).
     */
    public record Fault(Kind kind, String path, String method, int status, Duration delay, Integer retryAfterSeconds, java.util.concurrent.atomic.AtomicInteger remaining) {
        boolean hits(String requestMethod, String requestPath) {
            return kind != Kind.MAIL && kind != Kind.NO_MAIL && requestPath.startsWith(path) && (method == null || method.equalsIgnoreCase(requestMethod)) && take();
        }

        private boolean take() {
            return remaining.get() < 0 || remaining.getAndUpdate(left -> left > 0 ? left - 1 : 0) > 0;
        }
    }

    private final List<Fault> active = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Answers 503 to everything. */
    public void down() {
        add(Kind.DOWN, "/", null, 503, Duration.ZERO, null, -1);
    }

    /** Waits before each answer below {@code path}. */
    public void slow(String path, Duration delay) {
        add(Kind.SLOW, path, null, 0, delay, null, -1);
    }

    /** Answers {@code status} to the next {@code times} requests below {@code path} (negative = until {@link #clear()}). */
    public void status(String path, String method, int status, int times) {
        add(Kind.STATUS, path, method, status, Duration.ZERO, null, times);
    }

    /** Answers 429 with {@code Retry-After}. */
    public void tooManyRequests(String path, int retryAfterSeconds, int times) {
        add(Kind.STATUS, path, null, 429, Duration.ZERO, retryAfterSeconds, times);
    }

    /** Closes the connection instead of answering the next {@code times} requests below {@code path}. */
    public void dropConnection(String path, int times) {
        add(Kind.DROP, path, null, 0, Duration.ZERO, null, times);
    }

    /** The mail server does not answer; mails wait in the queue. */
    public void mailDown() {
        add(Kind.MAIL, "/", null, 0, Duration.ZERO, null, -1);
    }

    /** Nobody has configured a mail server. */
    public void noMailServer() {
        add(Kind.NO_MAIL, "/", null, 0, Duration.ZERO, null, -1);
    }

    /** True while this failure of something else than a request is on. */
    public boolean isOn(Kind kind) {
        return active.stream().anyMatch(fault -> fault.kind() == kind);
    }

    /** Everything works again. */
    public void clear() {
        active.clear();
        listeners.forEach(Runnable::run);
    }

    /** Called when everything works again. */
    public void onClear(Runnable listener) {
        listeners.add(listener);
    }

    void add(Kind kind, String path, String method, int status, Duration delay, Integer retryAfter, int times) {
        active.add(new Fault(kind, path, method, status, delay, retryAfter, new java.util.concurrent.atomic.AtomicInteger(times)));
    }

    /** The failures that hit this request, in the order they were switched on. */
    List<Fault> hitting(String method, String path) {
        return active.stream().filter(fault -> fault.hits(method, path)).toList();
    }
}
