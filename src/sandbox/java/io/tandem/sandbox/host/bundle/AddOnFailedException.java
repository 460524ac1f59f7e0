package io.tandem.sandbox.host.bundle;

/** The add-on threw a checked exception; the cause is it. */
public final class AddOnFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AddOnFailedException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
