package io.tandem.adapter.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.testing.connection.HostileServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.junit.Rule;
import org.junit.Test;

/** What a server may do to us, over real HTTP, byte by byte; and that each has its own name, and an end. */
public class HostileServerTest {
    private static final Limits SHORT = new Limits(Duration.ofMillis(400), Duration.ofMillis(700), 100_000);

    @Rule
    public final HostileServer server = new HostileServer();

    private final RemoteExecutor executor = executor(List.of("127.0.0.1", "localhost"));

    @Test
    public void headersThatDripAreCutOff() {
        server.says(out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int line = 0; ; line++) {
                out.write(("X-" + line + ": y\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(50);
            }
        });
        assertThat(timed()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    public void aBodyThatDripsIsCutOff() {
        server.says(out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(' ');
                out.flush();
                Thread.sleep(50);
            }
        });
        assertThat(timed()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    public void aServerThatSaysNothingIsCutOff() {
        server.says(out -> Thread.sleep(5000));
        assertThat(timed()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    public void moreThanTheLimitIsNotTakenWhateverTheLengthSays() {
        server.says(200, "Content-Type: application/json\r\n", new byte[100_001]);
        assertThat(kind()).isEqualTo(Kind.TOO_LARGE);
        server.says(out -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(("4000\r\n" + " ".repeat(0x4000) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        });
        assertThat(kind()).as("without an announced length").isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    public void aGzipBombStaysPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[50_000_000]);
        }
        server.says(200, "Content-Type: application/json\r\nContent-Encoding: gzip\r\n", packed.toByteArray());
        assertThat(failure()).returns(Kind.MALFORMED, RemoteException::kind).returns("gzip", RemoteException::detail);
    }

    @Test
    public void aBodyThatEndsEarlyIsBrokenOff() {
        server.says(out -> out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"status\":".getBytes(StandardCharsets.US_ASCII)));
        assertThat(kind()).isEqualTo(Kind.DROPPED);
        server.says(out -> out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n{\"status\"".getBytes(StandardCharsets.US_ASCII)));
        assertThat(kind()).isEqualTo(Kind.DROPPED);
    }

    @Test
    public void whatIsNoHttpIsBrokenOff() {
        server.says(out -> out.write("SSH-2.0-OpenSSH_9.6\r\n".getBytes(StandardCharsets.US_ASCII)));
        assertThat(kind()).isEqualTo(Kind.DROPPED);
    }

    @Test
    public void aLogInPageIsASuccessToHttpOnly() {
        server.says(200, "Content-Type: text/html; charset=utf-8\r\n", "<html><title>Log in</title></html>");
        assertThat(failure()).returns(Kind.MALFORMED, RemoteException::kind).satisfies(failure -> assertThat(failure.answer().orElseThrow()).returns(true, RemoteAnswer::isWebPage).returns("Log in", RemoteAnswer::title));
    }

    @Test
    public void jsonThatIsNestedWithoutEndIsNoJson() {
        server.says(200, "Content-Type: application/json\r\n", "{\"a\":".repeat(15_000));
        assertThat(kind()).isEqualTo(Kind.MALFORMED);
        server.says(200, "Content-Type: application/json\r\n", "[]");
        assertThat(kind()).as("a list where an object is due").isEqualTo(Kind.MALFORMED);
        server.says(200, "", "");
        assertThat(failure().detail()).isEqualTo("empty");
    }

    @Test
    public void redirectsEnd() {
        server.says(302, "Location: /again\r\n", "");
        assertThat(kind()).isEqualTo(Kind.REDIRECTED_IN_CIRCLES);
        server.says(302, "Location: http://169.254.169.254/latest\r\n", "");
        assertThat(failure()).returns(Kind.REDIRECTED, RemoteException::kind).returns("http://169.254.169.254", RemoteException::detail);
        server.says(302, "Location: http://[\r\n", "");
        assertThat(kind()).isEqualTo(Kind.REDIRECTED);
    }

    @Test
    public void aConnectionThatIsNeverTakenUpTimesOut() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> waiting = new ArrayList<>();
            CompletableFuture<Void> filled = CompletableFuture.runAsync(() -> fill(full.getLocalPort(), waiting));
            filled.join();
            RemoteRequest request = new RemoteRequest(URI.create("http://127.0.0.1:" + full.getLocalPort()), "/", Map.of(), Map.of());
            assertThat(catchThrowableOfType(() -> executor.get(request), RemoteException.class).kind()).isEqualTo(Kind.TIMED_OUT);
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    /** Until nobody is let in any more. */
    private static void fill(int port, List<Socket> waiting) {
        for (int count = 0; count < 10; count++) {
            try {
                Socket socket = new Socket();
                waiting.add(socket);
                socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            } catch (IOException full) {
                return;
            }
        }
    }

    @Test
    public void aServerWithoutTlsIsNotCalledOneWithABadCertificate() {
        server.says(400, "", "You speak HTTPS to an HTTP port");
        RemoteRequest request = new RemoteRequest(URI.create(server.url().toString().replace("http:", "https:")), "/", Map.of(), Map.of());
        assertThat(catchThrowableOfType(() -> executor.get(request), RemoteException.class).kind()).isEqualTo(Kind.NOT_SECURE);
    }

    @Test
    public void aNameThatIsNowhereIsSaidToBeUnknown() {
        OutboundRules nowhere = new OutboundRules(() -> List.of("sonar.example.com"), host -> {
            throw new UnknownHostException(host);
        });
        RemoteRequest request = new RemoteRequest(URI.create("http://sonar.example.com"), "/", Map.of(), Map.of());
        assertThat(catchThrowableOfType(() -> new RemoteExecutor(nowhere, SHORT, Clock.systemUTC()).get(request), RemoteException.class).kind()).isEqualTo(Kind.HOST_UNKNOWN);
    }

    @Test
    public void bothFormsOfRetryAfterAreUnderstoodTheDateByTheServersOwnClock() {
        server.says(429, "Retry-After: 7\r\n", "");
        assertThat(failure()).returns(Kind.RATE_LIMITED, RemoteException::kind).satisfies(limited -> assertThat(limited.retryAfter()).contains(Duration.ofSeconds(7)));
        // Its clock is a year ahead of ours.
        Instant theirs = Instant.parse("2027-11-20T09:00:00Z");
        server.says(429, "Date: " + http(theirs) + "\r\nRetry-After: " + http(theirs.plusSeconds(9)) + "\r\n", "");
        RemoteException limited = catchThrowableOfType(() -> get(executor(List.of("127.0.0.1"))), RemoteException.class);
        assertThat(limited.retryAfter()).contains(Duration.ofSeconds(9));
        server.says(429, "Retry-After: tomorrow\r\n", "");
        assertThat(catchThrowableOfType(() -> get(executor(List.of("127.0.0.1"))), RemoteException.class).retryAfter()).isEmpty();
    }

    @Test
    public void aServerThatHadEnoughIsLeftAloneUntilThenAndNoLongerThanAnHour() {
        Moving clock = new Moving();
        RemoteExecutor paced = new RemoteExecutor(new OutboundRules(() -> List.of("127.0.0.1")), SHORT, clock);
        server.says(429, "Retry-After: 999999999\r\n", "");
        catchThrowableOfType(() -> get(paced), RemoteException.class);
        server.says(200, "", "{}");
        RemoteException spared = catchThrowableOfType(() -> get(paced), RemoteException.class);
        assertThat(spared.kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(spared.retryAfter()).contains(HostPace.LONGEST_REST);
        assertThat(server.requests()).as("not even asked").isEqualTo(1);
        clock.now = clock.now.plus(HostPace.LONGEST_REST);
        assertThat(get(paced).json().isEmpty()).isTrue();
    }

    @Test
    public void noMoreThanAFewRequestsAtOnce() {
        server.says(out -> {
            Thread.sleep(60);
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
        });
        RemoteExecutor patient = new RemoteExecutor(new OutboundRules(() -> List.of("127.0.0.1")), new Limits(Duration.ofSeconds(2), Duration.ofSeconds(5), 1000), Clock.systemUTC());
        List<CompletableFuture<RemoteAnswer>> all = new ArrayList<>();
        for (int call = 0; call < 20; call++) {
            all.add(CompletableFuture.supplyAsync(() -> get(patient), command -> new Thread(command).start()));
        }
        all.forEach(CompletableFuture::join);
        assertThat(server.mostAtOnce()).isLessThanOrEqualTo(4);
        assertThat(server.requests()).isEqualTo(20);
    }

    private Kind timed() {
        long start = System.nanoTime();
        Kind kind = kind();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        return kind;
    }

    private Kind kind() {
        return failure().kind();
    }

    private RemoteException failure() {
        return catchThrowableOfType(() -> get(executor).json(), RemoteException.class);
    }

    private RemoteAnswer get(RemoteExecutor by) {
        return by.get(new RemoteRequest(server.url(), "/api", Map.of(), Map.of()));
    }

    private static RemoteExecutor executor(List<String> allowed) {
        return new RemoteExecutor(new OutboundRules(() -> allowed), SHORT, Clock.systemUTC());
    }

    private static String http(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** A clock to be set. */
    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2026-11-20T09:00:00Z");

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
