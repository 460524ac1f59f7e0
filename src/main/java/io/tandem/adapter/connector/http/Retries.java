package io.tandem.adapter.connector.http;

import io.tandem.adapter.connector.http.RemoteException.Kind;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Tries again what may pass, a bounded number of times with growing pauses; a server that says when to come back is obeyed within reason.
 * Sleeps on the calling thread: for background threads only.
 */
public final class Retries {
    /** Passes time; replaced in tests. */
    public interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    private final int attempts;
    private final Duration first;
    private final Duration longest;
    private final Pause pause;

    /**
     * @param attempts in all, the first included
     * @param first    the pause after the first failure; each further one is twice as long
     * @param longest  no pause is longer: who asks for more is asked again at the next scheduled time
     */
    public Retries(int attempts, Duration first, Duration longest, Pause pause) {
        this.attempts = attempts;
        this.first = first;
        this.longest = longest;
        this.pause = pause;
    }

    /** One try. */
    public static Retries none() {
        return new Retries(1, Duration.ZERO, Duration.ZERO, time -> { });
    }

    /** Four tries within about a quarter of a minute, up to a minute when the server asks for it. */
    public static Retries usual() {
        return new Retries(4, Duration.ofSeconds(2), Duration.ofMinutes(1), time -> Thread.sleep(time.toMillis()));
    }

    /** The work's result, or its last failure. An interrupt ends the waiting and stays set. */
    public <T> T call(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RemoteException failure) {
                Duration wait = failure.retryAfter().orElse(first.multipliedBy(1L << (attempt - 1)));
                if (!failure.isPassing() || attempt >= attempts || wait.compareTo(longest) > 0) {
                    throw failure;
                }
                sleep(wait, failure);
            }
        }
    }

    private void sleep(Duration wait, RemoteException failure) {
        try {
            pause.sleep(wait);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw failure.recognisedAs(Kind.INTERRUPTED);
        }
    }
}
