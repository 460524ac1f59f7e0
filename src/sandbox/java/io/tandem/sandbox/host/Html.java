package io.tandem.sandbox.host;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Escaping for markup and addresses. */
public final class Html {
    private Html() {
    }

    /** Safe as text and as an attribute's value in double quotes; {@code null} gives an empty string. */
    public static String escape(Object value) {
        return value == null ? "" : value.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** Safe as a part of a URL's path or query. */
    public static String url(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
