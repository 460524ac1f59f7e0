package io.tandem.sandbox.host.velocity;

/** A value that a template may print as it is. */
public record SafeHtml(Object value) {
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
