package io.tandem.adapter.connector.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One GET.
 *
 * @param base    the server's address, without a closing slash
 * @param path    below it, with a leading slash
 * @param query   unencoded names and values, in order
 * @param headers what opens the server; never written anywhere
 */
public record RemoteRequest(URI base, String path, Map<String, String> query, Map<String, String> headers) {
    public RemoteRequest {
        query = new LinkedHashMap<>(query);
        headers = Map.copyOf(headers);
    }

    URI uri() {
        String text = query.entrySet().stream().map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue())).collect(Collectors.joining("&"));
        return URI.create(base + path + (text.isEmpty() ? "" : "?" + text));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Without the headers: a record's own text would show them. */
    @Override
    public String toString() {
        return "GET " + uri();
    }
}
