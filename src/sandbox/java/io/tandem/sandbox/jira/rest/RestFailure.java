package io.tandem.sandbox.jira.rest;

import java.util.List;
import java.util.Map;

/** An answer other than success, as Jira writes it: messages, and complaints by field. */
final class RestFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;
    private final List<String> messages;
    private final Map<String, String> errors;

    RestFailure(int status, List<String> messages, Map<String, String> errors) {
        super(status + " " + messages + errors);
        this.status = status;
        this.messages = messages;
        this.errors = errors;
    }

    static RestFailure missingIssue() {
        return new RestFailure(404, List.of("Issue Does Not Exist"), Map.of());
    }

    static RestFailure missing(String message) {
        return new RestFailure(404, List.of(message), Map.of());
    }

    static RestFailure field(String name, String message) {
        return new RestFailure(400, List.of(), Map.of(name, message));
    }

    static RestFailure bad(String message) {
        return new RestFailure(400, List.of(message), Map.of());
    }

    static RestFailure forbidden(String message) {
        return new RestFailure(403, List.of(message), Map.of());
    }

    int status() {
        return status;
    }

    List<String> messages() {
        return messages;
    }

    Map<String, String> errors() {
        return errors;
    }
}
