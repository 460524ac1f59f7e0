package io.tandem.adapter.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.adapter.connector.http.RemoteException.Kind;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class RetriesTest {
    private final List<Duration> slept = new ArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final Retries retries = new Retries(4, Duration.ofSeconds(2), Duration.ofSeconds(60), slept::add);

    @Test
    public void whatPassesIsTriedAgainWithGrowingPauses() {
        assertThat(retries.call(() -> failingTimes(2, failure(Kind.UNAVAILABLE, null)))).isEqualTo("fine");
        assertThat(slept).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    public void afterTheLastTryTheFailureComesOut() {
        assertThatThrownBy(() -> retries.call(() -> failingTimes(9, failure(Kind.TIMED_OUT, null)))).isInstanceOf(RemoteException.class);
        assertThat(calls).hasValue(4);
    }

    @Test
    public void theServersOwnTimeIsObeyed() {
        assertThat(retries.call(() -> failingTimes(1, failure(Kind.RATE_LIMITED, Duration.ofSeconds(17))))).isEqualTo("fine");
        assertThat(slept).containsExactly(Duration.ofSeconds(17));
    }

    @Test
    public void aServerThatWantsAnHourIsAskedAgainAnotherDay() {
        assertThatThrownBy(() -> retries.call(() -> failingTimes(1, failure(Kind.RATE_LIMITED, Duration.ofHours(1))))).isInstanceOf(RemoteException.class);
        assertThat(slept).isEmpty();
    }

    @Test
    public void whatDoesNotPassIsNotTriedAgain() {
        assertThatThrownBy(() -> retries.call(() -> failingTimes(1, failure(Kind.UNAUTHORISED, null)))).isInstanceOf(RemoteException.class);
        assertThat(calls).hasValue(1);
    }

    @Test
    public void anInterruptEndsTheWaitAndStaysSet() {
        Retries interrupted = new Retries(3, Duration.ofMinutes(5), Duration.ofMinutes(9), time -> {
            throw new InterruptedException();
        });
        RemoteException failure = catchThrowableOfType(() -> interrupted.call(() -> failingTimes(1, failure(Kind.STARTING, null))), RemoteException.class);
        assertThat(failure.kind()).isEqualTo(Kind.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
    }

    private String failingTimes(int times, RemoteException failure) {
        if (calls.incrementAndGet() <= times) {
            throw failure;
        }
        return "fine";
    }

    private static RemoteException failure(Kind kind, Duration retryAfter) {
        return RemoteException.ofAnswer(kind, new RemoteAnswer(URI.create("https://sonar.example.com"), 503, HttpHeaders.of(Map.of(), (name, value) -> true), new byte[0]), "", retryAfter, null);
    }
}
