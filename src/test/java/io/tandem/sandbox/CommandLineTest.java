package io.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What a person types, and what they read when it can not be done: one sentence. */
public class CommandLineTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void optionsAreReadAsTheHelpSays() {
        SandboxOptions options = SandboxOptions.parse("--jira-port", "4000", "--database", "postgres", "--generate", "1000", "--seed", "7", "--sonarqube", "http://localhost:9000");
        assertThat(options.port("jira")).isEqualTo(4000);
        assertThat(options.port("confluence")).isEqualTo(1990);
        assertThat(options.generate()).contains(1000);
        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.sonarqube()).hasToString("Optional[http://localhost:9000]");
        assertThat(options.home()).isEqualTo(Path.of("target", "sandbox-home"));
    }

    @Test
    public void severalNodesGoToPostgresAndToPortsSideBySide() {
        SandboxOptions options = SandboxOptions.parse("--nodes", "2", "--jira-port", "4000");
        assertThat(options.database()).isEqualTo("postgres");
        assertThat(options.port("jira", 2)).isEqualTo(4001);
        assertThat(SandboxOptions.parse().database()).isEqualTo("h2");
        assertThatThrownBy(() -> SandboxOptions.parse("--nodes", "2", "--database", "h2").database()).isInstanceOf(UsageException.class).hasMessageContaining("use --database postgres");
        assertThatThrownBy(() -> SandboxOptions.parse("--nodes", "0")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> SandboxOptions.parse("--nodes", "two")).hasMessage("The value two does not fit --nodes.");
    }

    @Test
    public void whatDoesNotFitIsNamed() {
        assertThatThrownBy(() -> SandboxOptions.parse("--colour", "red")).hasMessage("Unknown option --colour.");
        assertThatThrownBy(() -> SandboxOptions.parse("--jira-port", "many")).hasMessage("The value many does not fit --jira-port.");
        assertThatThrownBy(() -> SandboxOptions.parse("--home")).hasMessage("The option --home needs a value.");
        assertThatThrownBy(() -> SandboxOptions.parse("--database", "oracle")).hasMessageContaining("h2, postgres");
        assertThatThrownBy(() -> SandboxOptions.parse("what")).hasMessage("Unknown option what.");
    }

    @Test
    public void aMissingJarIsSaid() {
        assertThatThrownBy(() -> SandboxServer.start(SandboxOptions.inFolder(folder.getRoot().toPath(), Path.of("gone.jar"))))
            .isInstanceOf(UsageException.class).hasMessageContaining("gone.jar is missing");
    }

    @Test
    public void aTakenPortIsSaid() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            ProductOptions options = ProductOptions.onFile("jira", "Jira", other.getLocalPort(), folder.getRoot().toPath());
            assertThatThrownBy(() -> Product.open(options)).satisfies(problem ->
                assertThat(Troubles.sentence(problem)).isEqualTo("Port " + other.getLocalPort() + " is taken by another program: stop it, or choose another port."));
        }
    }

    @Test
    public void otherTroublesAreSentencesToo() {
        assertThat(Troubles.sentence(new RuntimeException(new IOException("No space left on device")))).startsWith("The disk is full");
        assertThat(Troubles.sentence(new AccessDeniedException("/srv/home"))).contains("/srv/home can not be written");
        assertThat(Troubles.sentence(new IllegalStateException("boom\nat line"))).isEqualTo("The sandbox did not start: boom");
    }
}
