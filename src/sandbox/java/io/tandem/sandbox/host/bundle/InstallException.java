package io.tandem.sandbox.host.bundle;

/** The add-on can not be installed; the message says why in one sentence. */
public final class InstallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InstallException(String message) {
        super(message);
    }

    public InstallException(String message, Throwable cause) {
        super(message, cause);
    }
}
