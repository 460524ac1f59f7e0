package io.tandem.adapter.connector.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The one place where a status becomes a failure. */
final class Statuses {
    private static final int LONGEST_DETAIL = 200;

    private Statuses() { }

    static RemoteException failure(String host, int status, HttpHeaders headers, byte[] body, Clock clock) {
        Kind kind = kind(status);
        return RemoteException.ofStatus(kind, host, words(host, headers, body), status, retryAfter(headers, clock));
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401 -> Kind.UNAUTHORISED;
            case 403 -> Kind.FORBIDDEN;
            case 404, 410 -> Kind.NOT_FOUND;
            case 408 -> Kind.TIMED_OUT;
            case 429 -> Kind.RATE_LIMITED;
            default -> status >= 500 ? Kind.UNAVAILABLE : Kind.REJECTED;
        };
    }

    /** The server's own message, in any of the usual shapes: {@code errors[].msg}, {@code message}, {@code error}. Empty for an empty body or a web page. */
    private static String words(String host, HttpHeaders headers, byte[] body) {
        try {
            JsonNode json = new RemoteAnswer(host, headers.firstValue("Content-Type").orElse(""), body).json();
            String text = json.path("errors").path(0).path("msg").asText(json.path("message").asText(json.path("error").asText("")));
            return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + "…";
        } catch (RemoteException noJson) {
            return "";
        }
    }

    /** Seconds or a date; null for none or nonsense. */
    private static Duration retryAfter(HttpHeaders headers, Clock clock) {
        String text = headers.firstValue("Retry-After").orElse("").strip();
        try {
            Duration wait = text.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(clock.instant(), ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException nonsense) {
            return null;
        }
    }
}
