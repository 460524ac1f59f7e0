package io.tandem.connection;

import io.tandem.shared.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Reads the address of a server as people type it. */
final class BaseUrl {

    private static final int LONGEST = 255;

    private BaseUrl() { }

    /** The address without closing slashes, its scheme and host in lower case; null, with the problem noted, when it is none to use. */
    static URI parse(String text, Problems problems) {
        String typed = text == null ? "" : text.strip();
        URI uri = read(typed);
        boolean isUsable = uri != null && uri.getHost() != null && uri.getScheme() != null && uri.getScheme().matches("(?i)https?");
        problems.require(isUsable, "baseUrl", "connection.url.unreadable");
        problems.require(typed.length() <= LONGEST, "baseUrl", "connection.url.long", LONGEST);
        if (!isUsable) {
            return null;
        }
        problems.require(uri.getRawUserInfo() == null, "baseUrl", "connection.url.user");
        problems.require(uri.getRawQuery() == null && uri.getRawFragment() == null, "baseUrl", "connection.url.query");
        return normalise(uri);
    }

    private static URI read(String typed) {
        try {
            return new URI(typed);
        } catch (URISyntaxException wrong) {
            return null;
        }
    }

    private static URI normalise(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
        return URI.create(uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host + port + path);
    }
}
