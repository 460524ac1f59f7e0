package io.tandem.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What the documents point to exists, and both READMEs say the same. */
public class DocsTest {
    private static final Pattern LINK = Pattern.compile("(?:\\]\\(|src=\")([^)\"#]+)");

    @Test
    public void everyLocalLinkLeadsSomewhere() throws IOException {
        for (Path document : documents()) {
            List<String> broken = LINK.matcher(Files.readString(document)).results().map(match -> match.group(1)).filter(link -> !link.contains("://"))
                    .filter(link -> !Files.exists(document.toAbsolutePath().getParent().resolve(link))).toList();
            assertThat(broken).as("links of " + document).isEmpty();
        }
    }

    @Test
    public void bothReadmesHoldTheSameCommands() throws IOException {
        assertThat(commands("README.zh-CN.md")).isEqualTo(commands("README.md")).isNotEmpty();
    }

    @Test
    public void bothReadmesHaveTheSameChaptersAndPictures() throws IOException {
        for (Pattern pattern : List.of(Pattern.compile("(?m)^(#+) "), Pattern.compile("docs/images/[a-z-]+\\.png"), Pattern.compile("docs/features/[a-z-]+\\.md"))) {
            assertThat(found("README.zh-CN.md", pattern)).isEqualTo(found("README.md", pattern));
        }
    }

    @Test
    public void everyFeatureDocumentSaysWhatAReaderNeeds() throws IOException {
        try (Stream<Path> features = Files.list(Path.of("docs", "features"))) {
            assertThat(features.filter(feature -> !feature.toString().endsWith("zh-CN.md")).toList()).isNotEmpty().allSatisfy(feature ->
                    assertThat(Files.readString(feature)).as(feature.toString()).containsPattern("(?im)^#+ .*(permission|who may|safety|as the viewer)").containsPattern("(?m)^# ").containsIgnoringCase("REST"));
        }
    }

    private static List<String> commands(String readme) throws IOException {
        return Pattern.compile("(?s)```sh\n(.*?)```").matcher(Files.readString(Path.of(readme))).results().map(match -> match.group(1).replaceAll("(?m) +# .*$", "")).toList();
    }

    private static List<String> found(String readme, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of(readme))).results().map(MatchResult::group).toList();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("README.zh-CN.md"), Path.of("src", "sandbox", "README.md")), docs.filter(file -> file.toString().endsWith(".md"))).toList();
        }
    }
}
