package io.tandem.sandbox.confluence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Opens screens and submits their forms as one demo user, with cookies, like a browser without scripts. */
final class ScreenVisitor {
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final RunningConfluence confluence;
    private final String user;

    ScreenVisitor(RunningConfluence confluence, String user) {
        this.confluence = confluence;
        this.user = user;
    }

    Document open(String path) {
        HttpResponse<String> response = send(request(path).GET());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + Jsoup.parse(response.body()).text());
        }
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    int status(String path) {
        return send(request(path).GET()).statusCode();
    }

    int postWithoutToken(String path, String form) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form))).statusCode();
    }

    /** Fills in the first form the selector finds and sends it. @return what comes back, whatever its status */
    Document submit(Document page, String selector, Map<String, String> values) {
        Element form = page.selectFirst(selector);
        Map<String, String> all = new LinkedHashMap<>();
        page.select("input, select, textarea").stream().filter(field -> belongs(field, form) && !field.attr("name").isEmpty()).filter(field -> isSent(field))
                .forEach(field -> all.put(field.attr("name"), field.val().replaceFirst("^\n", "")));
        all.putAll(values);
        String text = all.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        String path = form.attr("action").substring("/confluence".length());
        HttpResponse<String> response = send(form.attr("method").equals("get") ? request(path + "?" + text).GET()
                : request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(text)));
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    private static boolean belongs(Element field, Element form) {
        return field.hasAttr("form") ? field.attr("form").equals(form.id()) : field.parents().contains(form);
    }

    private static boolean isSent(Element field) {
        return !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(confluence.baseUrl() + path)).header("Authorization", "Bearer demo-" + user);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
