package io.tandem.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.jenkins.FakeJenkins;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;

/** The administrator connected Jenkins, too, and mapped two components of the demo project to their directories. */
final class DemoServersStory {
    private static final String PROJECT = "DEMO";
    private static final String CODE = "acme:payments-platform";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;
    private final FakeJenkins jenkins;
    private final Consumer<String> messages;

    DemoServersStory(String jiraUrl, FakeJenkins jenkins, Consumer<String> messages) {
        this.api = jiraUrl + "/rest/tandem/1.0/connections";
        this.jenkins = jenkins;
        this.messages = messages;
    }

    /** Can be told again to a home that has heard it; what goes wrong is told and does not stop the sandbox. */
    void tell() {
        try {
            JsonNode known = send("GET", "?limit=200", null).path("values");
            for (JsonNode connection : known) {
                if (connection.path("kind").asText().equals("SONARQUBE") && connection.path("mappings").toString().contains("\"" + CODE + "\"")) {
                    mapComponents(connection);
                }
            }
            connectJenkins(known);
        } catch (IOException problem) {
            messages.accept("The demo project’s servers are not complete: " + problem.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void mapComponents(JsonNode connection) throws IOException, InterruptedException {
        ArrayNode pairs = JSON.createArrayNode();
        connection.path("mappings").forEach(pair -> {
            if (!pair.has("component")) {
                pairs.addObject().put("projectKey", pair.path("projectKey").asText()).put("remoteKey", pair.path("remoteKey").asText());
            }
        });
        pairs.addObject().put("projectKey", PROJECT).put("component", "Gateway").put("remoteKey", CODE + ":gateway");
        pairs.addObject().put("projectKey", PROJECT).put("component", "Ledger").put("remoteKey", CODE + ":ledger");
        ObjectNode body = JSON.createObjectNode().put("name", connection.path("name").asText()).put("kind", "SONARQUBE").put("baseUrl", connection.path("baseUrl").asText());
        send("PUT", "/" + connection.path("id").asLong(), body.put("version", connection.path("version").asInt()).set("mappings", pairs));
    }

    private void connectJenkins(JsonNode known) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode().put("name", "Jenkins").put("kind", "JENKINS").put("baseUrl", jenkins.url().toString()).put("account", FakeJenkins.USER).put("secret", FakeJenkins.TOKEN);
        body.putArray("mappings").addObject().put("projectKey", PROJECT).put("remoteKey", FakeJenkins.BRANCHES);
        for (JsonNode connection : known) {
            if (connection.path("name").asText().equals("Jenkins")) {
                send("PUT", "/" + connection.path("id").asLong(), body.put("version", connection.path("version").asInt()));
                return;
            }
        }
        send("POST", "", body);
    }

    private JsonNode send(String method, String path, JsonNode body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer demo-admin").header("Content-Type", "application/json")
            .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body.toString())).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
