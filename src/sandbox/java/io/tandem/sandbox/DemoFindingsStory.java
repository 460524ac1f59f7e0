package io.tandem.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;

/** The demo project's register keeps in step with the fake SonarQube: its administrator wished so, for what is bad, and asked for it once. */
final class DemoFindingsStory {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;
    private final Consumer<String> messages;

    DemoFindingsStory(String jiraUrl, Consumer<String> messages) {
        this.api = jiraUrl + "/rest/tandem/1.0/debts/sync";
        this.messages = messages;
    }

    /** Once per home; what goes wrong is told and does not stop the sandbox. */
    void tell() {
        try {
            if (send("PUT", "/settings?project=DEMO", "{\"version\":0,\"automatic\":true,\"minimumSeverity\":\"HIGH\"}") == 200) {
                send("POST", "?project=DEMO", "{}");
            }
        } catch (IOException problem) {
            messages.accept("The demo project’s findings are not read: " + problem.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private int send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer demo-admin").header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
