package io.tandem.sandbox.host.platform;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.sandbox.host.Html;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One HTTP request in the platform's manner. */
final class HostRequest implements ApplicationLinkRequest {
    private static final int UNAUTHORIZED = 401;
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);
    private static final HttpClient FOLLOWING = HttpClient.newBuilder().connectTimeout(DEFAULT_TIMEOUT).followRedirects(HttpClient.Redirect.NORMAL).build();
    private static final HttpClient STAYING = HttpClient.newBuilder().connectTimeout(DEFAULT_TIMEOUT).build();

    private final MethodType method;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<String> form = new ArrayList<>();
    private String url;
    private String body;
    private Duration timeout = DEFAULT_TIMEOUT;
    private boolean follow = true;

    HostRequest(MethodType method, String url) {
        this.method = method;
        this.url = url;
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int milliseconds) {
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int milliseconds) {
        timeout = Duration.ofMillis(milliseconds);
        return this;
    }

    @Override
    public ApplicationLinkRequest setUrl(String newUrl) {
        url = newUrl;
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String requestBody) {
        return setRequestBody(requestBody, "text/plain");
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String requestBody, String contentType) {
        body = requestBody;
        return setHeader("Content-Type", contentType);
    }

    @Override
    public ApplicationLinkRequest setEntity(Object entity) {
        try {
            return setRequestBody(new ObjectMapper().writeValueAsString(entity), "application/json");
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }

    @Override
    public ApplicationLinkRequest addRequestParameters(String... params) {
        for (int at = 0; at + 1 < params.length; at += 2) {
            form.add(Html.url(params[at]) + "=" + Html.url(params[at + 1]));
        }
        return this;
    }

    @Override
    public ApplicationLinkRequest addHeader(String headerName, String headerValue) {
        headers.computeIfAbsent(headerName, name -> new ArrayList<>()).add(headerValue);
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String headerName, String headerValue) {
        headers.remove(headerName);
        return addHeader(headerName, headerValue);
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean followRedirects) {
        follow = followRedirects;
        return this;
    }

    @Override
    public ApplicationLinkRequest addBasicAuthentication(String hostname, String username, String password) {
        return setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    @Override
    public String execute() throws ResponseException {
        Response response = send();
        if (!response.isSuccessful()) {
            throw new ResponseException("Unexpected response received. Status code: " + response.getStatusCode());
        }
        return response.getResponseBodyAsString();
    }

    @Override
    public void execute(ResponseHandler<? super Response> responseHandler) throws ResponseException {
        responseHandler.handle(send());
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> responseHandler) throws ResponseException {
        return responseHandler.handle(send());
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> responseHandler) throws ResponseException {
        Response response = send();
        return response.getStatusCode() == UNAUTHORIZED ? responseHandler.credentialsRequired(response) : responseHandler.handle(response);
    }

    private Response send() throws ResponseException {
        try {
            HttpClient client = follow ? FOLLOWING : STAYING;
            return new HostResponse(client.send(request(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException problem) {
            throw new ResponseException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ResponseException(interrupted);
        }
    }

    private HttpRequest request() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(timeout);
        if (!form.isEmpty()) {
            setRequestBody(String.join("&", form), "application/x-www-form-urlencoded");
        }
        request.method(method.name(), body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }
}
