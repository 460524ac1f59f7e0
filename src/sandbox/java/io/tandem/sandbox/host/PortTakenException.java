package io.tandem.sandbox.host;

/** Another program listens on the port. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTakenException(int port, Throwable cause) {
        super("Port " + port + " is taken by another program: stop it, or choose another port.", cause);
    }
}
