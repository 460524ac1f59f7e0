package io.tandem.sandbox.jira.jql;

import java.util.List;

/** A query that cannot be understood or asks for what is not there; each message is a sentence for the user. */
public final class JqlException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final List<String> messages;

    public JqlException(String message) {
        this(List.of(message));
    }

    public JqlException(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    public List<String> messages() {
        return messages;
    }
}
