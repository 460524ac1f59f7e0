package io.tandem.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Fills the demo project's register of technical debt the way a person would: by importing a spreadsheet through the add-on's own API. A register with anything in it is left alone. */
final class DemoDebts {
    private static final String TEXT = "/demo/debts.csv";
    private static final int ACCEPTED_DAYS = 120;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;

    private DemoDebts(String jira) {
        this.api = jira + "/rest/tandem/1.0/debts";
    }

    /** Fills it; what goes wrong is told and does not stop the sandbox. */
    static void apply(String jira, LocalDate today, Consumer<String> messages) {
        try {
            DemoDebts debts = new DemoDebts(jira);
            if (debts.isEmpty()) {
                debts.fill(today, messages);
            }
        } catch (IOException problem) {
            messages.accept("The register of technical debt stays empty: " + problem.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isEmpty() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request("?project=DEMO&limit=1").build(), BodyHandlers.ofString());
        return answer.statusCode() == 200 && answer.body().contains("\"total\":0,");
    }

    private void fill(LocalDate today, Consumer<String> messages) throws IOException, InterruptedException {
        String text = text().replace("@UNTIL@", today.plusDays(ACCEPTED_DAYS).toString());
        HttpResponse<String> answer = client.send(request("/import?project=DEMO").header("Content-Type", "text/csv").POST(BodyPublishers.ofString(text)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            messages.accept("The register of technical debt stays empty: " + answer.body());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer demo-petra").header("Accept", "application/json");
    }

    private static String text() throws IOException {
        try (InputStream stream = DemoDebts.class.getResourceAsStream(TEXT)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
