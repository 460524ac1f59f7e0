package io.tandem.testing.connection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.rules.ExternalResource;

/** A server that writes its answers byte by byte as a test says: what no well-behaved library would send. */
public final class HostileServer extends ExternalResource {
    /** Writes whatever it likes; the connection ends with it. */
    public interface Script {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    private static final int TLS_GREETING = 0x16;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private ServerSocket socket;
    private volatile Script script;

    /** From now on. */
    public HostileServer says(Script next) {
        script = next;
        return this;
    }

    /** A whole answer with these header lines. */
    public HostileServer says(int status, String headers, byte[] body) {
        return says(out -> {
            out.write(("HTTP/1.1 " + status + " x\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n" + headers + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    public HostileServer says(int status, String headers, String body) {
        return says(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    public int requests() {
        return requests.get();
    }

    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    protected void before() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    @Override
    protected void after() {
        try {
            socket.close();
            threads.shutdownNow();
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        mostAtOnce.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (client) {
            if (readHead(client.getInputStream())) {
                requests.incrementAndGet();
                script.answer(client.getOutputStream());
                client.getOutputStream().flush();
            }
        } catch (IOException hungUp) {
            // The client had enough: that is what is tested.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    /** To the end of a request's head, or to the first byte of a TLS greeting. */
    private static boolean readHead(InputStream in) throws IOException {
        int lineEnds = 0;
        int first = in.read();
        for (int next = first; next >= 0; next = in.read()) {
            lineEnds = next == '\n' ? lineEnds + 1 : next == '\r' ? lineEnds : 0;
            if (lineEnds == 2 || first == TLS_GREETING) {
                return true;
            }
        }
        return false;
    }
}
