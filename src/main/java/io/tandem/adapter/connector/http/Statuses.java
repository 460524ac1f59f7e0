package io.tandem.adapter.connector.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The one place where a status becomes a failure. */
final class Statuses {
    private static final int LONGEST_DETAIL = 200;

    private Statuses() { }

    static RemoteException failure(RemoteAnswer answer, Clock clock) {
        return RemoteException.ofAnswer(kind(answer.status()), answer, words(answer), retryAfter(answer, clock), null);
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
    private static String words(RemoteAnswer answer) {
        try {
            JsonNode json = answer.json();
            String text = json.path("errors").path(0).path("msg").asText(json.path("message").asText(json.path("error").asText("")));
            return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + "…";
        } catch (RemoteException noJson) {
            return "";
        }
    }

    /** Seconds, or a date by the server's own clock, or else the second since 1970 at which its limit starts anew; null for none or nonsense. */
    private static Duration retryAfter(RemoteAnswer answer, Clock clock) {
        String text = answer.header("Retry-After").orElse("").strip();
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        Instant now = answer.date().orElseGet(clock::instant);
        Duration wait = RemoteAnswer.httpDate(text).or(() -> reset(answer)).map(then -> Duration.between(now, then)).orElse(null);
        return wait != null && wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Optional<Instant> reset(RemoteAnswer answer) {
        return answer.header("RateLimit-Reset").map(String::strip).filter(text -> text.matches("\\d{9,11}")).map(text -> Instant.ofEpochSecond(Long.parseLong(text)));
    }
}
