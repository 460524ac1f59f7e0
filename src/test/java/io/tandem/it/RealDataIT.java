package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.sandbox.SandboxOptions;
import io.tandem.sandbox.SandboxServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Real issues of 2007–2014, imported as a user would and read through the JAR. The expected numbers were counted from the JSON by hand and by a script of a few lines that knows nothing of Tandem:
 * issues whose last change into Resolved or Closed fell into the first quarter of 2012.
 */
public class RealDataIT {
    private static final double WEEKS = 13;
    private static final List<String> MESSAGES = new ArrayList<>();
    private static SandboxServer sandbox;

    @BeforeClass
    public static void importThem() throws Exception {
        Path project = Path.of(System.getProperty("project.directory", ".")).toAbsolutePath();
        Path data = project.resolveSibling("shared").resolve("data").resolve("jira_rest");
        Assume.assumeTrue("the real data lies beside the project", Files.isDirectory(data));
        Path home = Files.createTempDirectory(Files.createDirectories(project.resolve("target")), "real-data-");
        sandbox = SandboxServer.start(SandboxOptions.inFolder(home, Path.of(System.getProperty("addon.jar"))).withImport(data), MESSAGES::add);
    }

    @AfterClass
    public static void stop() throws IOException {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    public void allIssuesComeInAndTheReportSaysWhatWasAssumed() {
        assertThat(MESSAGES).anyMatch(line -> line.startsWith("Imported 2061 issues into CB, DURACLOUD,"));
        assertThat(MESSAGES).anyMatch(line -> line.contains("the status “Received” has no category"));
    }

    @Test
    public void theFiguresOfIslandoraAreThoseCountedByHand() throws IOException, InterruptedException {
        assertThat(figure("ISLANDORA", "throughput").path("value").asDouble()).isCloseTo(60 / WEEKS, Offset.offset(1e-9));
        JsonNode cycleTime = figure("ISLANDORA", "cycleTime");
        assertThat(cycleTime.path("status").asText()).as("3 of 60 were ever in progress: too few to tell").isEqualTo("TOO_THIN");
        assertThat(cycleTime.at("/coverage/counted").asInt()).isEqualTo(3);
        assertThat(cycleTime.at("/coverage/whole").asInt()).isEqualTo(60);
    }

    @Test
    public void theFiguresOfDuracloudAreThoseCountedByHand() throws IOException, InterruptedException {
        assertThat(figure("DURACLOUD", "throughput").path("value").asDouble()).isCloseTo(44 / WEEKS, Offset.offset(1e-9));
        assertThat(figure("DURACLOUD", "cycleTime").at("/coverage/counted").asInt()).isEqualTo(44);
        assertThat(figure("DURACLOUD", "scheduleDeviationRate").path("status").asText()).as("nobody set due dates then").isEqualTo("NO_DATA");
        assertThat(figure("DURACLOUD", "scheduleDeviationRate").path("value").isNull()).as("no data is no zero").isTrue();
    }

    /** Counted by a script of a few lines: for each component, median of (cycle time − median of the issues without it, of the same type, done in the same quarter), where there are five of those; “Received” taken as in progress, as the import does. */
    @Test
    public void measuredInterestOfDuracloudIsThatCountedByAScript() throws IOException, InterruptedException {
        Map<String, Double> expected = Map.of("Client", -31.7584, "Report", 80.8419, "Service Infrastructure", 44.6121, "Services", -0.861, "Storage", 0.9072, "UI", -4.5779, "Utility", -4.5647);
        Map<String, Double> found = new HashMap<>();
        for (JsonNode component : get("/debts/interest?project=DURACLOUD&from=2006-01-01&to=2015-01-01").path("components")) {
            if (!component.at("/cycleTime/value").isNull()) {
                found.put(component.path("component").asText(), Math.round(component.at("/cycleTime/value").asDouble() * 10_000) / 10_000.0);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    private static JsonNode figure(String project, String key) throws IOException, InterruptedException {
        JsonNode view = get("/joint?project=" + project + "&from=2012-01-01&to=2012-04-01");
        return StreamSupport.stream(view.path("sections").spliterator(), false).flatMap(section -> StreamSupport.stream(section.path("figures").spliterator(), false))
                .filter(figure -> figure.path("key").asText().equals(key)).findFirst().orElseThrow(() -> new AssertionError("no figure " + key + " in " + view));
    }

    private static JsonNode get(String call) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.jira().baseUrl() + "/rest/tandem/1.0" + call)).header("Authorization", "Bearer demo-petra").build();
        return new ObjectMapper().readTree(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
