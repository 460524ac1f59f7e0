package io.tandem.adapter.connector.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came back, with its whole body. */
public final class RemoteAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TITLE = Pattern.compile("<title>([^<]{1,200})</title>", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEAD = 4096;

    private final URI uri;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    RemoteAnswer(URI uri, int status, HttpHeaders headers, byte[] body) {
        this.uri = uri;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** Who answered in the end: redirects on the same host are followed. */
    public URI uri() {
        return uri;
    }

    public int status() {
        return status;
    }

    /** The first value of a header; the name's case does not matter. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** What the server takes for now; empty when it does not say. */
    public Optional<Instant> date() {
        return header("Date").flatMap(RemoteAnswer::httpDate);
    }

    static Optional<Instant> httpDate(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Whether a web page came where data was asked for. */
    public boolean isWebPage() {
        return header("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    /** The title of a web page; empty for none. */
    public String title() {
        Matcher title = TITLE.matcher(new String(body, 0, Math.min(body.length, LONGEST_HEAD), StandardCharsets.UTF_8));
        return title.find() ? title.group(1).strip() : "";
    }

    /** @throws RemoteException of kind MALFORMED when it is no JSON object, telling what came instead */
    public JsonNode json() {
        JsonNode node = parsed();
        if (!node.isObject()) {
            throw malformed(null);
        }
        return node;
    }

    /** @throws RemoteException of kind MALFORMED when it is no JSON array, telling what came instead */
    public JsonNode jsonList() {
        JsonNode node = parsed();
        if (!node.isArray()) {
            throw malformed(null);
        }
        return node;
    }

    private JsonNode parsed() {
        try {
            JsonNode node = JSON.readTree(body);
            if (node != null) {
                return node;
            }
        } catch (JsonProcessingException noJson) {
            throw malformed(null);
        } catch (IOException unreadable) {
            throw malformed(unreadable);
        }
        throw malformed(null);
    }

    /** This answer, which is not what it should be, as a failure. */
    public RemoteException malformedBecause(String what) {
        return RemoteException.ofAnswer(Kind.MALFORMED, this, what, null, null);
    }

    private RemoteException malformed(Throwable cause) {
        return RemoteException.ofAnswer(Kind.MALFORMED, this, whatCame(), null, cause);
    }

    /** The content type says enough (a log-in page, a proxy's apology); the body itself could hold anything. Nothing that is compressed was asked for. */
    private String whatCame() {
        Optional<String> encoding = header("Content-Encoding").filter(name -> !name.equalsIgnoreCase("identity"));
        return body.length == 0 ? "empty" : encoding.orElseGet(() -> header("Content-Type").filter(type -> !type.isEmpty()).orElse("unknown"));
    }
}
