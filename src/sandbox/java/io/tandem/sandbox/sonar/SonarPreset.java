package io.tandem.sandbox.sonar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Connects the add-on in the sandbox to a SonarQube, the way an administrator would: through the add-on's own API. Without a server of one's own it is the fake, whose made-up
 * project is given to the demo project and whose recorded one to every other. Can be applied again to a home that has it already.
 */
public final class SonarPreset implements AutoCloseable {
    private static final String NAME = "SonarQube";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LOOKS = 40;
    private static final long LOOK_MILLIS = 50;

    private final URI api;
    private final String adminToken;
    private final HttpClient client = HttpClient.newHttpClient();
    private final FakeSonarQube fake;
    private final URI server;
    private final String token;

    private SonarPreset(URI jira, String adminToken, FakeSonarQube fake, URI server, String token) {
        this.api = URI.create(jira + "/rest/tandem/1.0/connections");
        this.adminToken = adminToken;
        this.fake = fake;
        this.server = server;
        this.token = token;
    }

    /**
     * Connects; what goes wrong is told and does not stop the sandbox.
     *
     * @param jira       the address of the stand-in Jira, with the add-on installed
     * @param adminToken a personal access token of a system administrator there
     * @param server     a SonarQube of one's own; empty for the fake
     * @param token      of that server
     */
    public static SonarPreset apply(URI jira, String adminToken, Optional<URI> server, Optional<String> token, Consumer<String> messages) {
        FakeSonarQube fake = server.isPresent() ? null : FakeSonarQube.start();
        SonarPreset preset = new SonarPreset(jira, adminToken, fake, server.orElseGet(() -> fake.url()), server.isPresent() ? token.orElse("") : FakeSonarQube.TOKEN);
        try {
            preset.apply();
        } catch (IOException problem) {
            messages.accept("SonarQube is not connected: " + problem.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return preset;
    }

    /** The fake, to make it misbehave; empty when a server of one's own is used. */
    public Optional<FakeSonarQube> fake() {
        return Optional.ofNullable(fake);
    }

    @Override
    public void close() {
        if (fake != null) {
            fake.close();
        }
    }

    private void apply() throws IOException, InterruptedException {
        allowHost();
        JsonNode stored = save(find(), mappings());
        if (fake == null) {
            map(stored);
        }
        awaitReading(stored.path("id").asLong());
    }

    private void allowHost() throws IOException, InterruptedException {
        JsonNode hosts = call("GET", "/allowed-hosts", null);
        Set<String> entries = new LinkedHashSet<>();
        hosts.path("entries").forEach(entry -> entries.add(entry.asText()));
        boolean isNew = entries.add(server.getHost().replaceAll("[\\[\\]]", ""));
        // A name of this machine's leads to the loopback, which needs an entry of its own.
        isNew |= entries.add("127.0.0.1");
        if (isNew) {
            ObjectNode body = JSON.createObjectNode().put("version", hosts.path("version").asInt());
            body.set("entries", JSON.valueToTree(entries));
            call("PUT", "/allowed-hosts", body);
        }
    }

    private JsonNode find() throws IOException, InterruptedException {
        for (JsonNode connection : call("GET", "?limit=200", null).path("values")) {
            if (connection.path("name").asText().equals(NAME)) {
                return connection;
            }
        }
        return JSON.missingNode();
    }

    private ArrayNode mappings() throws IOException, InterruptedException {
        ArrayNode mappings = JSON.createArrayNode();
        if (fake != null) {
            for (JsonNode project : call("GET", "/projects", null).path("values")) {
                String key = project.path("key").asText();
                mappings.addObject().put("projectKey", key).put("remoteKey", key.equals("DEMO") ? FakeSonarQube.DEMO_PROJECT : SonarAnswers.PAYMENTS);
            }
        }
        return mappings;
    }

    private JsonNode save(JsonNode before, JsonNode mappings) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode().put("name", NAME).put("kind", "SONARQUBE").put("baseUrl", server.toString()).put("secret", token);
        body.set("mappings", mappings.isEmpty() && before.has("mappings") ? pairs(before.path("mappings")) : mappings);
        return before.isMissingNode() ? call("POST", "", body) : call("PUT", "/" + before.path("id").asLong(), body.put("version", before.path("version").asInt()));
    }

    private static ArrayNode pairs(JsonNode mappings) {
        ArrayNode pairs = JSON.createArrayNode();
        mappings.forEach(mapping -> pairs.addObject().put("projectKey", mapping.path("projectKey").asText()).put("remoteKey", mapping.path("remoteKey").asText()));
        return pairs;
    }

    /** On a server of one's own: what the add-on suggests, or else the first project there for the demo project. */
    private void map(JsonNode stored) throws IOException, InterruptedException {
        if (!stored.path("mappings").isEmpty()) {
            return;
        }
        JsonNode suggested = call("GET", "/" + stored.path("id").asLong() + "/suggestions", null).path("values");
        ArrayNode pairs = pairs(suggested);
        if (pairs.isEmpty()) {
            JsonNode first = call("GET", "/" + stored.path("id").asLong() + "/remote-projects", null).path("values").path(0);
            if (!first.isMissingNode()) {
                pairs.addObject().put("projectKey", "DEMO").put("remoteKey", first.path("key").asText());
            }
        }
        save(stored, pairs);
    }

    /** So that the first page a person opens has the figures; a slow server of one's own is not waited for. */
    private void awaitReading(long id) throws IOException, InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (call("GET", "/" + id, null).path("state").has("checkedAt")) {
                return;
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private JsonNode call(String method, String path, JsonNode body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + adminToken).header("Accept", "application/json");
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> response = client.send(request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body.toString())).build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            String text = response.body();
            throw new IOException(method + " " + api.getPath() + path + " answered " + response.statusCode() + ": " + text.substring(0, Math.min(300, text.length())));
        }
        return JSON.readTree(response.body());
    }
}
