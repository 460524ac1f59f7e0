package io.tandem.adapter.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.shared.port.SecretBox.UnreadableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class KeyFileSecretBoxTest {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private final KeyFileSecretBox box = new KeyFileSecretBox(() -> home.getRoot().toPath());

    @Test
    public void whatIsSealedOpensAgainOnEveryNode() {
        String sealed = box.seal("squ_token", "https://sonar.example.com");
        assertThat(new KeyFileSecretBox(() -> home.getRoot().toPath()).open(sealed, "https://sonar.example.com")).isEqualTo("squ_token");
    }

    @Test
    public void theSameSecretNeverLooksTheSame() {
        assertThat(box.seal("squ_token", "x")).isNotEqualTo(box.seal("squ_token", "x")).doesNotContain("squ_token");
    }

    @Test
    public void anotherContextDoesNotOpenIt() {
        String sealed = box.seal("squ_token", "https://sonar.example.com");
        assertThatThrownBy(() -> box.open(sealed, "https://evil.example.com")).isInstanceOf(UnreadableException.class);
    }

    @Test
    public void aChangedTextDoesNotOpen() {
        String sealed = box.seal("squ_token", "x");
        for (String broken : List.of(sealed.substring(0, sealed.length() - 4), sealed.replace("v1:", "v1:AAAA"), "v1:", "", "nonsense")) {
            assertThatThrownBy(() -> box.open(broken, "x")).as(broken).isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    public void withoutTheKeyNothingOpensAndNoNewKeyIsMade() throws Exception {
        String sealed = box.seal("squ_token", "x");
        Files.delete(keyFile());
        assertThatThrownBy(() -> box.open(sealed, "x")).isInstanceOf(UnreadableException.class).hasMessageContaining("gone");
        assertThat(keyFile()).doesNotExist();
    }

    @Test
    public void theKeyFileIsForItsOwnerAlone() throws Exception {
        box.seal("squ_token", "x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile()))).isEqualTo("rw-------");
        assertThat(keyFile().getParent().toFile().list()).containsExactly("secret.key");
    }

    @Test
    public void nodesThatStartTogetherAgreeOnOneKey() {
        Set<String> opened = ConcurrentHashMap.newKeySet();
        List<String> sealed = IntStream.range(0, 8).parallel().mapToObj(node -> new KeyFileSecretBox(() -> home.getRoot().toPath()).seal("squ_token", "x")).toList();
        sealed.forEach(text -> opened.add(box.open(text, "x")));
        assertThat(opened).containsExactly("squ_token");
    }

    private Path keyFile() {
        return home.getRoot().toPath().resolve("tandem").resolve("secret.key");
    }
}
