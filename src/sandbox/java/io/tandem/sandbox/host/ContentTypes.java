package io.tandem.sandbox.host;

import java.util.Map;

/** Content types by file extension. */
final class ContentTypes {
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("js", "text/javascript;charset=UTF-8"), Map.entry("css", "text/css;charset=UTF-8"),
        Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("gif", "image/gif"), Map.entry("jpg", "image/jpeg"), Map.entry("ico", "image/x-icon"),
        Map.entry("woff", "font/woff"), Map.entry("woff2", "font/woff2"), Map.entry("ttf", "font/ttf"), Map.entry("eot", "application/vnd.ms-fontobject"),
        Map.entry("html", "text/html;charset=UTF-8"), Map.entry("json", "application/json"), Map.entry("map", "application/json"));

    private ContentTypes() {
    }

    static String of(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
