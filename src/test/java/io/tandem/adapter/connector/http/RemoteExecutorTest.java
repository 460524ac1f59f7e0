package io.tandem.adapter.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.sandbox.sonar.FakeSonarQube;
import io.tandem.sandbox.sonar.Fault;
import io.tandem.testing.connection.CleanSonarQube;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

public class RemoteExecutorTest {
    private static final Limits SHORT = new Limits(Duration.ofMillis(500), Duration.ofMillis(800), 10L * 1024 * 1024);

    @Rule
    public final CleanSonarQube sonar = new CleanSonarQube();

    private final RemoteExecutor executor = new RemoteExecutor(new OutboundRules(() -> List.of("127.0.0.1")), SHORT, Clock.systemUTC());

    @Test
    public void aGoodAnswerIsReadWhole() {
        assertThat(status().json().path("status").asText()).isEqualTo("UP");
    }

    @Test
    public void anAnswerOverTheLimitIsCutOff() {
        sonar.get().with(Fault.HUGE);
        assertThat(failure().kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    public void aServerThatDripsIsCutOffToo() {
        sonar.get().delay(Duration.ofMillis(50)).with(Fault.DRIPPING);
        assertThat(failure().kind()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    public void aSlowServerTimesOut() {
        sonar.get().delay(Duration.ofSeconds(1)).with(Fault.SLOW);
        assertThat(failure().kind()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    public void aBrokenConnectionIsTold() {
        sonar.get().with(Fault.DROPPED);
        assertThat(failure().kind()).isEqualTo(Kind.DROPPED);
    }

    @Test
    public void brokenJsonAndWebPagesAreMalformedAndSayWhatCame() {
        sonar.get().with(Fault.MALFORMED);
        assertThat(failure().kind()).isEqualTo(Kind.MALFORMED);
        sonar.get().with(Fault.WEB_PAGE);
        assertThat(failure()).returns(Kind.MALFORMED, RemoteException::kind).returns("text/html", RemoteException::detail);
    }

    @Test
    public void eachStatusHasItsKind() {
        sonar.get().with(Fault.DOWN);
        assertThat(failure()).returns(Kind.UNAVAILABLE, RemoteException::kind).returns(503, RemoteException::status);
        sonar.get().with(Fault.NONE);
        assertThat(failure("/api/measures/component")).returns(Kind.UNAUTHORISED, RemoteException::kind).returns("", RemoteException::detail);
        sonar.get().with(Fault.RATE_LIMITED);
        assertThat(failure()).returns(Kind.RATE_LIMITED, RemoteException::kind).satisfies(limited -> assertThat(limited.retryAfter()).contains(Duration.ofSeconds(1)));
    }

    @Test
    public void aRedirectToAnotherHostIsNotFollowed() {
        sonar.get().with(Fault.REDIRECTED);
        assertThat(failure()).returns(Kind.REDIRECTED, RemoteException::kind).returns("https://elsewhere.example.com", RemoteException::detail);
    }

    @Test
    public void aPortWithoutServerRefuses() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        RemoteRequest request = new RemoteRequest(URI.create("http://127.0.0.1:" + free), "/", Map.of(), Map.of());
        assertThat(catchThrowableOfType(() -> executor.get(request), RemoteException.class).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    public void anInterruptEndsTheWaitAndStaysSet() {
        sonar.get().delay(Duration.ofMillis(300)).with(Fault.SLOW);
        Thread.currentThread().interrupt();
        assertThat(failure().kind()).isEqualTo(Kind.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    public void noFailureEverShowsTheSecret() {
        String secret = "squ_very-secret";
        for (Fault fault : Fault.values()) {
            sonar.get().delay(Duration.ofMillis(900)).with(fault);
            RemoteRequest request = new RemoteRequest(sonar.get().url(), "/api/measures/component", Map.of(), Map.of("Authorization", "Bearer " + secret));
            assertThat(request.toString()).doesNotContain(secret);
            assertThat(stackTrace(catchThrowableOfType(() -> executor.get(request).json(), RemoteException.class))).doesNotContain(secret);
        }
        RemoteRequest unsendable = new RemoteRequest(sonar.get().url(), "/", Map.of(), Map.of("Authorization", "Bearer " + secret + "\n"));
        assertThat(stackTrace(catchThrowableOfType(() -> executor.get(unsendable), RemoteException.class))).doesNotContain(secret);
    }

    /** The rule above would otherwise be one that never bites. */
    @Test
    public void aClientThatLeavesABodyOpenIsCaught() throws Exception {
        try (FakeSonarQube other = FakeSonarQube.start()) {
            other.with(Fault.HUGE);
            HttpResponse<InputStream> left = HttpClient.newHttpClient().send(HttpRequest.newBuilder(other.url().resolve("/x")).build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThatThrownBy(() -> CleanSonarQube.requireNothingOpen(other)).isInstanceOf(AssertionError.class).hasMessageContaining("half read");
            left.body().close();
        }
    }

    private RemoteAnswer status() {
        return executor.get(new RemoteRequest(sonar.get().url(), "/api/system/status", Map.of(), Map.of()));
    }

    private RemoteException failure() {
        return failure("/api/system/status");
    }

    private RemoteException failure(String path) {
        return catchThrowableOfType(() -> executor.get(new RemoteRequest(sonar.get().url(), path, Map.of(), Map.of())).json(), RemoteException.class);
    }

    private static String stackTrace(Throwable problem) {
        StringWriter text = new StringWriter();
        if (problem != null) {
            problem.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }
}
