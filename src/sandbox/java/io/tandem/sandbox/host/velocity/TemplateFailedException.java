package io.tandem.sandbox.host.velocity;

/** A template can not be read, parsed or rendered; the message names it. */
public final class TemplateFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateFailedException(String template, Exception cause) {
        super(template + ": " + cause.getMessage(), cause);
    }
}
