package io.tandem.metric;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.testing.metric.Counted;
import io.tandem.testing.metric.GeneratedSearch;
import io.tandem.testing.metric.SearchReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

/** Facts of made-up issues of every awkward kind against a script that counts from the same JSON and was written apart. */
public class OracleTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCRIPT = Path.of("src/test/resources/oracle/count.mjs");

    /** What the script said once: holds where it cannot run. */
    @Test
    public void twoHundredIssuesGiveWhatWasCountedOnce() throws IOException {
        assertThat(facts(new GeneratedSearch(42, 200))).isEqualTo(JSON.readTree(Files.readString(Path.of("src/test/resources/oracle/expected-200.json"))));
    }

    @Test
    public void otherIssuesGiveWhatTheScriptCounts() throws IOException, InterruptedException {
        for (long seed = 1; seed <= 5; seed++) {
            GeneratedSearch search = new GeneratedSearch(seed, 400);
            assertThat(facts(search)).as("seed " + seed).isEqualTo(count(search));
        }
    }

    private static JsonNode facts(GeneratedSearch search) throws IOException {
        Counted counted = new Counted();
        try (InputStream in = search.stream()) {
            SearchReader.read(in, counted);
        }
        return JSON.readTree(counted.json().toString());
    }

    private static JsonNode count(GeneratedSearch search) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("node", SCRIPT.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (InputStream in = search.stream(); OutputStream out = process.getOutputStream()) {
            in.transferTo(out);
        }
        JsonNode counted = JSON.readTree(process.getInputStream());
        assertThat(process.waitFor()).isZero();
        return counted;
    }
}
