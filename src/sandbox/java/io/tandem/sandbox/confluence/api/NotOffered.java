package io.tandem.sandbox.confluence.api;

/** A call that the stand-in does not carry out. */
final class NotOffered extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotOffered(String call) {
        super(call + " is not offered by the sandbox");
    }
}
