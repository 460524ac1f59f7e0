package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.sandbox.SandboxOptions;
import io.tandem.sandbox.SandboxServer;
import io.tandem.testing.metric.KnownExport;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The thousand issues two public tools agree on, imported as a user would: what the built add-on says over REST. */
public class KnownNumbersIT {
    private static final List<String> MESSAGES = new ArrayList<>();
    private static SandboxServer sandbox;
    private static JsonNode view;

    @BeforeClass
    public static void importThem() throws Exception {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of(System.getProperty("project.directory", "."), "target")), "known-numbers-");
        Path export = KnownExport.ONE_THOUSAND.write(Files.createDirectories(home.resolve("export")));
        sandbox = SandboxServer.start(SandboxOptions.inFolder(home, Path.of(System.getProperty("addon.jar"))).withImport(export), MESSAGES::add);
        view = get("/joint?project=PERF&from=2024-11-01&to=2026-11-01");
    }

    @AfterClass
    public static void stop() throws IOException {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    public void allIssuesComeIn() {
        assertThat(MESSAGES).anyMatch(line -> line.startsWith("Imported 1000 issues into PERF"));
    }

    @Test
    public void throughputCountsTheIssuesDone() {
        assertThat(number(figure("throughput").path("inputs"), "done")).isEqualTo(722);
        assertThat(number(figure("throughput").path("inputs"), "created")).isEqualTo(1000);
        assertThat(figure("throughput").path("value").asDouble()).isCloseTo(722 / (730 / 7.0), within(1e-9));
    }

    @Test
    public void cycleTimeIsThatOfTheTools() {
        JsonNode cycleTime = figure("cycleTime");
        assertThat(cycleTime.path("value").asDouble()).isCloseTo(6.65, within(0.005));
        assertThat(number(cycleTime.path("also"), "p85")).isCloseTo(14.45, within(0.005));
        assertThat(cycleTime.at("/coverage/counted").asInt()).isEqualTo(722);
    }

    private static JsonNode figure(String key) {
        return StreamSupport.stream(view.path("sections").spliterator(), false).flatMap(section -> StreamSupport.stream(section.path("figures").spliterator(), false))
                .filter(figure -> figure.path("key").asText().equals(key)).findFirst().orElseThrow(() -> new AssertionError("no figure " + key + " in " + view));
    }

    private static double number(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false).filter(entry -> entry.path("key").asText().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + list)).path("value").asDouble();
    }

    private static JsonNode get(String call) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.jira().baseUrl() + "/rest/tandem/1.0" + call)).header("Authorization", "Bearer demo-petra").build();
        return new ObjectMapper().readTree(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
