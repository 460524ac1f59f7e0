package io.tandem.sandbox.host.platform;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer in the platform's manner. */
record HostResponse(HttpResponse<byte[]> response) implements Response {
    @Override
    public int getStatusCode() {
        return response.statusCode();
    }

    @Override
    public String getResponseBodyAsString() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Override
    public InputStream getResponseBodyAsStream() {
        return new ByteArrayInputStream(response.body());
    }

    @Override
    public <T> T getEntity(Class<T> entityClass) throws ResponseException {
        try {
            return new ObjectMapper().readValue(response.body(), entityClass);
        } catch (IOException problem) {
            throw new ResponseException(problem);
        }
    }

    @Override
    public String getStatusText() {
        return String.valueOf(getStatusCode());
    }

    @Override
    public boolean isSuccessful() {
        return getStatusCode() >= 200 && getStatusCode() < 400;
    }

    @Override
    public String getHeader(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    @Override
    public Map<String, String> getHeaders() {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }
}
