package io.tandem.adapter.connector.sonarqube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.tandem.adapter.connector.http.Limits;
import io.tandem.adapter.connector.http.OutboundRules;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.api.CodeProject;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.debt.sync.port.FindingSourceException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.mockito.Mockito;

/** A server whose certificate ran out last year: nothing is sent to it, least of all the token. */
public class ExpiredCertificateTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private HttpsServer server;
    private volatile int requests;

    @Before
    public void start() throws Exception {
        Path file = folder.getRoot().toPath().resolve("expired.p12");
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "expired", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext", "SAN=ip:127.0.0.1",
            "-startdate", "-2y", "-validity", "365", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", new String(PASSWORD));
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.newFile()).start().waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(file)) {
            keys.load(stored, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            requests++;
            exchange.sendResponseHeaders(200, -1);
        });
        server.start();
    }

    @After
    public void stop() {
        server.stop(0);
    }

    @Test
    public void aCertificateThatRanOutIsNamedAsTheTrouble() {
        SonarQubeFindings findings = new SonarQubeFindings(new RemoteExecutor(new OutboundRules(() -> List.of("127.0.0.1")), Limits.USUAL, Clock.systemUTC()), Retries.none(), Mockito.mock(ConnectionStore.class));
        CodeProject project = new CodeProject(1, "SonarQube", URI.create("https://127.0.0.1:" + server.getAddress().getPort()), "DEMO", "acme:payments");
        FindingSourceException failure = catchThrowableOfType(() -> findings.read(project, (done, total) -> true), FindingSourceException.class);
        assertThat(failure.reason().code()).isEqualTo("connection.problem.certificate");
        assertThat(requests).isZero();
    }
}
