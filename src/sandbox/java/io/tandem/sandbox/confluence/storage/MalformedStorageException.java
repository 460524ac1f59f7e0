package io.tandem.sandbox.confluence.storage;

/** The text is not well-formed storage format; the message tells what and where, as the product does. */
public final class MalformedStorageException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedStorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
