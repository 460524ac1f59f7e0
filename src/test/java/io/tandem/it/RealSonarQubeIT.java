package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/**
 * A real SonarQube: a small project is analysed, read into the register, mended in one place, decided on in another, analysed and read again; the second time the server itself calls.
 * Skipped without {@code -Dsonarqube.url=http://127.0.0.1:9000 -Dsonarqube.token=squ_…} (a user token of an administrator; {@code sonar.validateWebhooks=false} lets it call this machine).
 * Needs Maven on the path, which fetches the scanner.
 */
public class RealSonarQubeIT {
    private static final String SCANNER = "org.sonarsource.scanner.maven:sonar-maven-plugin:5.8.0.7211:sonar";
    private static final String SECRET = "a secret of this test 0123456789".replace(' ', '-');
    private static final String SYNC = "/tandem/1.0/debts/sync?project=SEC";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String url = System.getProperty("sonarqube.url", "");
    private final String token = System.getProperty("sonarqube.token", "");
    private final String remoteKey = "tandem:it-" + System.currentTimeMillis();
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private RunningSandbox sandbox;
    private Path code;
    private long connection;
    private String webhook = "";

    @Before
    public void connect() throws IOException, InterruptedException {
        assumeTrue("no SonarQube", !url.isEmpty() && !token.isEmpty());
        code = Files.createTempDirectory("tandem-analysed-");
        analyseFirst();
        sandbox = RunningSandbox.get();
        // The sandbox maps the project to its fake, too: that one has nothing to tell here.
        sandbox.server().sonarqube().fake().ifPresent(fake -> fake.issues().clear("acme:payments"));
        allowHost();
        String body = json.createObjectNode().put("name", "Real server").put("kind", "SONARQUBE").put("baseUrl", url).put("secret", token)
            .set("mappings", json.createArrayNode().add(json.createObjectNode().put("projectKey", "SEC").put("remoteKey", remoteKey))).toString();
        connection = read(sandbox.call("admin", "POST", "/tandem/1.0/connections", body)).path("id").asLong();
        settings(false);
    }

    private void analyseFirst() throws IOException, InterruptedException {
        write("pom.xml", "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion><groupId>acme</groupId><artifactId>shop</artifactId><version>1</version>"
            + "<properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties></project>");
        write("src/main/java/acme/gateway/Gate.java", gate("throw new RuntimeException(\"closed\");", "System.out.println(amount);"));
        write("src/main/java/acme/portal/Portal.java", "package acme.portal;\n\npublic class Portal {\n    public int open(String name) {\n        try {\n            return Integer.parseInt(name);\n        } catch (Exception e) {\n        }\n        return 0;\n    }\n}\n");
        analyse();
    }

    @After
    public void leave() throws IOException, InterruptedException {
        if (sandbox == null || connection == 0) {
            return;
        }
        settings(null);
        sandbox.server().sonarqube().fake().ifPresent(fake -> fake.issues().reset());
        for (JsonNode item : items()) {
            sandbox.call("admin", "DELETE", "/tandem/1.0/debts/" + item.path("id").asLong(), null);
        }
        sandbox.call("admin", "POST", "/tandem/1.0/debts/sync/bring-back?project=SEC", "{}");
        JsonNode stored = read(sandbox.call("admin", "GET", "/tandem/1.0/connections/" + connection, null));
        sandbox.call("admin", "DELETE", "/tandem/1.0/connections/" + connection + "?version=" + stored.path("version"), null);
        if (!webhook.isEmpty()) {
            sonar("/api/webhooks/delete", Map.of("webhook", webhook));
        }
        sonar("/api/projects/delete", Map.of("project", remoteKey));
    }

    @Test
    public void twoAnalysesMakeNoDoublesCloseWhatWasFixedAndKeepDecisions() throws IOException, InterruptedException {
        sync();
        Map<String, JsonNode> first = byTitle();
        System.out.println("real SonarQube, first: " + counts() + " items " + first.keySet());
        assertThat(first).hasSizeGreaterThanOrEqualTo(3);
        sync();
        assertThat(byTitle()).as("the same analysis again").isEqualTo(first);

        JsonNode kept = first.values().iterator().next();
        decide(kept);
        long findings = counts().path("findings").asLong();
        write("src/main/java/acme/gateway/Gate.java", gate("// moved\n        // by lines\n        throw new RuntimeException(\"closed\");", "sum += amount;"));
        hook();
        settings(true);
        analyse();
        await("the server's call", () -> counts().path("findings").asLong() < findings);
        Map<String, JsonNode> second = byTitle();
        System.out.println("real SonarQube, second, by its webhook: " + counts());
        assertThat(second.keySet()).as("no doubles").isEqualTo(first.keySet());
        assertThat(second.values()).filteredOn(item -> item.at("/decision/state").asText().equals("REPAID")).as("the print to standard output").singleElement()
            .satisfies(item -> assertThat(item.at("/decision/by/key").asText("*")).isEqualTo("*"));
        assertThat(second.get(kept.path("title").asText()).at("/decision/state").asText()).isEqualTo("ACCEPTED");
        assertThat(counts().path("closed").asInt()).isEqualTo(1);
        assertThat(counts().path("created").asInt()).isZero();
    }

    private static String gate(String failing, String telling) {
        return "package acme.gateway;\n\npublic class Gate {\n    private int sum;\n\n    public void pass(int amount) {\n        if (amount < 0) {\n            " + failing + "\n        }\n        " + telling + "\n    }\n\n    public int sum() {\n        return sum;\n    }\n}\n";
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(code.resolve(name).getParent());
        Files.writeString(code.resolve(name), text);
    }

    private void analyse() throws IOException, InterruptedException {
        Path log = code.resolve("analysis.log");
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-q", "verify", SCANNER, "-Dsonar.host.url=" + url, "-Dsonar.token=" + token, "-Dsonar.projectKey=" + remoteKey, "-Dsonar.scm.disabled=true",
            "-Dsonar.qualitygate.wait=true", "-Dsonar.qualitygate.timeout=120"));
        Process scanner = new ProcessBuilder(command).directory(code.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        int exit = scanner.waitFor();
        String said = Files.readString(log);
        // A failed quality gate ends the scanner badly, but the analysis is done.
        assertThat(exit == 0 || said.contains("QUALITY GATE STATUS: FAILED")).as(said).isTrue();
    }

    private void hook() throws IOException, InterruptedException {
        JsonNode set = read(sandbox.call("admin", "PUT", "/tandem/1.0/connections/" + connection + "/webhook", "{\"secret\":\"" + SECRET + "\"}"));
        webhook = sonar("/api/webhooks/create", Map.of("name", "tandem", "project", remoteKey, "url", sandbox.jira(set.path("path").asText()).replace("localhost", "127.0.0.1"), "secret", SECRET)).at("/webhook/key").asText();
    }

    private void allowHost() throws IOException {
        JsonNode hosts = read(sandbox.call("admin", "GET", "/tandem/1.0/connections/allowed-hosts", null));
        ArrayNode entries = json.createArrayNode();
        hosts.path("entries").forEach(entries::add);
        for (String host : List.of(URI.create(url).getHost(), "127.0.0.1")) {
            if (!entries.toString().contains("\"" + host + "\"")) {
                entries.add(host);
            }
        }
        ObjectNode body = json.createObjectNode().put("version", hosts.path("version").asInt());
        body.set("entries", entries);
        sandbox.call("admin", "PUT", "/tandem/1.0/connections/allowed-hosts", body.toString());
    }

    /** @param isAutomatic null for as it was before anybody set anything */
    private void settings(Boolean isAutomatic) throws IOException {
        JsonNode now = read(sandbox.call("admin", "GET", "/tandem/1.0/debts/sync/settings?project=SEC", null));
        ObjectNode body = json.createObjectNode().put("version", now.path("version").asInt()).put("automatic", Boolean.TRUE.equals(isAutomatic));
        if (isAutomatic != null) {
            body.put("minimumSeverity", "LOW").put("grouping", "RULE");
        }
        read(sandbox.call("admin", "PUT", "/tandem/1.0/debts/sync/settings?project=SEC", body.toString()));
    }

    private void sync() throws IOException {
        long job = read(sandbox.call("admin", "POST", SYNC, "{}")).path("jobId").asLong();
        await("the synchronisation", () -> job(job).path("phase").asText().equals("ENDED"));
        assertThat(job(job).path("state").asText()).as(job(job).toString()).isEqualTo("DONE");
    }

    private JsonNode job(long id) {
        return answer(sandbox.call("admin", "GET", "/tandem/1.0/debts/sync/" + id, null));
    }

    private JsonNode counts() {
        for (JsonNode mapping : answer(sandbox.call("admin", "GET", SYNC, null)).path("mappings")) {
            if (mapping.path("remoteKey").asText().equals(remoteKey)) {
                return mapping.path("counts");
            }
        }
        return json.missingNode();
    }

    private void decide(JsonNode item) {
        ObjectNode body = json.createObjectNode();
        body.putArray("items").addObject().put("id", item.path("id").asLong()).put("version", item.path("version").asLong());
        body.putObject("decision").put("state", "ACCEPTED").put("reason", "The gateway is replaced.").put("until", "2099-01-31");
        assertThat(sandbox.call("admin", "POST", "/tandem/1.0/debts/bulk", body.toString()).statusCode()).isEqualTo(200);
    }

    private JsonNode items() throws IOException {
        return read(sandbox.call("admin", "GET", "/tandem/1.0/debts?project=SEC&limit=200", null)).path("values");
    }

    private Map<String, JsonNode> byTitle() throws IOException {
        Map<String, JsonNode> byTitle = new TreeMap<>();
        for (JsonNode item : items()) {
            assertThat(byTitle.put(item.path("title").asText(), item)).as("twice: " + item.path("title")).isNull();
        }
        return byTitle;
    }

    private JsonNode sonar(String path, Map<String, String> form) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.length() == 0 ? "" : "&").append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
        return answer.body().isEmpty() ? json.createObjectNode() : json.readTree(answer.body());
    }

    private static void await(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain for " + what).isLessThan(end);
            try {
                Thread.sleep(500);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private JsonNode read(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return json.readTree(answer.body());
    }

    private JsonNode answer(HttpResponse<String> answer) {
        try {
            return read(answer);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
