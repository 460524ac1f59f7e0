package io.tandem.debt.sync.port;

/** Checks who wrote a message. */
public interface Signatures {
    /** Whether the signature is the HMAC-SHA256 of exactly these bytes under this secret, in lower-case hexadecimal. Takes as long for a wrong one as for a right one. */
    boolean isRight(byte[] message, String secret, String signature);
}
