package io.tandem.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.sandbox.jira.JiraProduct;
import io.tandem.sandbox.jira.model.ProjectRow;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;

/** Has the add-on build its figures for every project, as a project administrator would by pressing the button: through its API. */
final class FiguresPreset {
    /** A project up to this size is built before the sandbox says it is ready; a larger one goes on behind it. */
    private static final long SMALL = 5_000;
    private static final long LOOK_MILLIS = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;
    private final Consumer<String> messages;

    FiguresPreset(String jira, Consumer<String> messages) {
        this.api = jira + "/rest/tandem/1.0/facts";
        this.messages = messages;
    }

    /** Starts a build in each project; what goes wrong is told and does not stop the sandbox. */
    void build(JiraProduct jira) {
        for (ProjectRow project : jira.store().projects().list()) {
            try {
                build(project.key(), jira.store().issues().count("where i.project_id = ?", project.id()));
            } catch (IOException problem) {
                messages.accept("The figures of " + project.key() + " are not built: " + problem.getMessage());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void build(String project, long issues) throws IOException, InterruptedException {
        JsonNode started = send("POST", "/projects/" + project + "/backfill");
        if (issues > SMALL) {
            messages.accept("Building the figures of " + project + " (" + issues + " issues); the joint gadget shows how far it is");
            return;
        }
        JsonNode job = started;
        while (!List.of("DONE", "FAILED", "CANCELLED").contains(job.path("state").asText())) {
            Thread.sleep(LOOK_MILLIS);
            job = send("GET", "/jobs/" + started.path("jobId").asText());
        }
        if (!job.path("state").asText().equals("DONE")) {
            throw new IOException(job.path("message").asText());
        }
    }

    private JsonNode send(String method, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer demo-admin").header("Content-Type", "application/json")
            .method(method, method.equals("POST") ? HttpRequest.BodyPublishers.ofString("{}") : HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("the add-on answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
