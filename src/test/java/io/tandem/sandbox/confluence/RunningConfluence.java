package io.tandem.sandbox.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** The stand-in Confluence on a free port with a database in memory, and a client that speaks as one demo user. */
final class RunningConfluence implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Product product;
    private final ConfluenceProduct confluence;

    RunningConfluence() {
        try {
            String url = "jdbc:h2:mem:confluence" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
            product = Product.open(new ProductOptions("confluence", "Confluence", 0, Files.createTempDirectory("confluence"), url, "sa", "", ProductOptions.H2_SCHEMA));
            confluence = ConfluenceProduct.start(product, Clock.systemUTC());
            product.serve();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** What came back. */
    record Answer(int status, HttpResponse<String> response) {
        JsonNode json() {
            return parse(response.body());
        }

        String message() {
            return json().path("message").asText();
        }
    }

    ConfluenceProduct confluence() {
        return confluence;
    }

    Product product() {
        return product;
    }

    String baseUrl() {
        return product.baseUrl();
    }

    Answer get(String user, String path) {
        return send(user, "GET", path, null);
    }

    Answer post(String user, String path, String json) {
        return send(user, "POST", path, json);
    }

    Answer put(String user, String path, String json) {
        return send(user, "PUT", path, json);
    }

    Answer delete(String user, String path) {
        return send(user, "DELETE", path, null);
    }

    /** Creates a page with this body in the team's space. @return its number */
    String page(String user, String title, String body) {
        Answer answer = post(user, "/rest/api/content", pageJson(title, body, null));
        if (answer.status() != 200) {
            throw new AssertionError(answer.response().body());
        }
        return answer.json().path("id").asText();
    }

    /** @param version the number to save as, or null to leave it out */
    static String pageJson(String title, String body, Integer version) {
        var json = MAPPER.createObjectNode().put("type", "page").put("title", title);
        json.putObject("space").put("key", "TEAM");
        json.putObject("body").putObject("storage").put("value", body).put("representation", "storage");
        if (version != null) {
            json.putObject("version").put("number", version);
        }
        return json.toString();
    }

    /** @return a recorded exchange */
    static JsonNode recording(String name) {
        try (InputStream stream = RunningConfluence.class.getResourceAsStream("/recordings/confluence/" + name + ".json")) {
            return MAPPER.readTree(stream);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException problem) {
            throw new AssertionError("Not JSON: " + text, problem);
        }
    }

    private Answer send(String user, String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl() + path));
        if (user != null) {
            request.header("Authorization", "Bearer demo-" + user);
        }
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        } catch (InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() throws Exception {
        product.close();
    }
}
