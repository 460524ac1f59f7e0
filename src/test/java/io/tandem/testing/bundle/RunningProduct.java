package io.tandem.testing.bundle;

import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A product with nothing in it but the platform, on a free port, for tests of the host. */
public final class RunningProduct implements AutoCloseable {
    private final Path home;
    private final Product product;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningProduct(String name, String displayName) throws IOException {
        home = Files.createTempDirectory("product");
        product = Product.open(ProductOptions.onFile(name, displayName, 0, home));
        product.serve();
    }

    public static RunningProduct jira() throws IOException {
        return new RunningProduct("jira", "Jira");
    }

    public static RunningProduct confluence() throws IOException {
        return new RunningProduct("confluence", "Confluence");
    }

    public Product product() {
        return product;
    }

    public AddOn install(SmallAddOn addOn) throws IOException {
        return product.install(addOn.in(home));
    }

    /** The first panel at a location, as a user sees it. */
    public String panel(String user, String location, Map<String, Object> context) throws Exception {
        return HostSession.as(product, product.users().byName(user).orElse(null), () -> product.addOn().webPanels(location, context).get(0).html());
    }

    /** A request; {@code user} empty = nobody. */
    public HttpResponse<String> get(String user, String path) throws Exception {
        return send(request(user, path).GET());
    }

    public HttpResponse<String> post(String user, String path, String contentType, String body) throws Exception {
        return send(request(user, path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    /** A POST with a session, as a browser sends it: no token in the header, a cookie instead. */
    public HttpResponse<String> postAsBrowser(String user, String path, String contentType, String body) throws Exception {
        HttpResponse<String> login = send(HttpRequest.newBuilder(URI.create(product.baseUrl() + "/login.jsp")).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("os_username=" + user + "&os_password=" + user)));
        String session = login.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("JSESSIONID")).reduce((first, last) -> last).orElseThrow().split(";")[0];
        return send(HttpRequest.newBuilder(URI.create(product.baseUrl() + path)).header("Cookie", session + "; atlassian.xsrf.token=abc").header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.baseUrl() + path));
        return user.isEmpty() ? request : request.header("Authorization", "Bearer demo-" + user);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() throws Exception {
        product.close();
    }
}
