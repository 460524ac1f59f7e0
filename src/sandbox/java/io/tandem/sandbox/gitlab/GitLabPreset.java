package io.tandem.sandbox.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Connects the add-on in the sandbox to the fake GitLab, the way an administrator would: its made-up project belongs to the demo project. Can be applied again to a home that has it already. */
public final class GitLabPreset implements AutoCloseable {
    private static final String NAME = "GitLab";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI api;
    private final String adminToken;
    private final FakeGitLab fake;
    private final HttpClient client = HttpClient.newHttpClient();

    private GitLabPreset(URI jira, String adminToken, Clock clock) {
        this.api = URI.create(jira + "/rest/tandem/1.0/connections");
        this.adminToken = adminToken;
        this.fake = FakeGitLab.startWithDemo(clock);
    }

    /**
     * Connects; what goes wrong is told and does not stop the sandbox. The first reading goes on in the background.
     *
     * @param jira       the address of the stand-in Jira, with the add-on installed
     * @param adminToken a personal access token of a system administrator there
     */
    public static GitLabPreset apply(URI jira, String adminToken, Clock clock, Consumer<String> messages) {
        GitLabPreset preset = new GitLabPreset(jira, adminToken, clock);
        try {
            preset.allowHost();
            preset.save();
        } catch (IOException problem) {
            messages.accept("GitLab is not connected: " + problem.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return preset;
    }

    /** To make it misbehave. */
    public FakeGitLab fake() {
        return fake;
    }

    @Override
    public void close() {
        fake.close();
    }

    private void allowHost() throws IOException, InterruptedException {
        JsonNode hosts = call("GET", "/allowed-hosts", null);
        Set<String> entries = new TreeSet<>();
        hosts.path("entries").forEach(entry -> entries.add(entry.asText()));
        if (entries.add("127.0.0.1")) {
            ObjectNode body = JSON.createObjectNode().put("version", hosts.path("version").asInt());
            body.set("entries", JSON.valueToTree(entries));
            call("PUT", "/allowed-hosts", body);
        }
    }

    private void save() throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode().put("name", NAME).put("kind", "GITLAB").put("baseUrl", fake.url().toString()).put("secret", FakeGitLab.TOKEN);
        ArrayNode mappings = body.putArray("mappings");
        for (JsonNode project : call("GET", "/projects", null).path("values")) {
            if (project.path("key").asText().equals("DEMO")) {
                mappings.addObject().put("projectKey", "DEMO").put("remoteKey", FakeGitLab.DEMO_PROJECT);
            }
        }
        for (JsonNode connection : call("GET", "?limit=200", null).path("values")) {
            if (connection.path("name").asText().equals(NAME)) {
                call("PUT", "/" + connection.path("id").asLong(), body.put("version", connection.path("version").asInt()));
                return;
            }
        }
        call("POST", "", body);
    }

    private JsonNode call(String method, String path, JsonNode body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + adminToken).header("Accept", "application/json");
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> response = client.send(request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body.toString())).build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + " answered " + response.statusCode() + ": " + response.body().substring(0, Math.min(300, response.body().length())));
        }
        return JSON.readTree(response.body());
    }
}
