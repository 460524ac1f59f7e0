package io.tandem.sandbox.confluence.cql;

/** The query is not understood; the message tells why. */
public final class CqlException extends Exception {
    private static final long serialVersionUID = 1;

    CqlException(String message) {
        super(message);
    }
}
