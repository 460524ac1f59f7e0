package io.tandem.shared.port;

/** Keeps secrets unreadable where they are stored. The key lies elsewhere than the sealed text. */
public interface SecretBox {
    /** The sealed text was changed, belongs to another context, or its key is gone. */
    final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnreadableException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** @param context what the secret belongs to; it opens only for the same context again */
    String seal(String secret, String context);

    /** @throws UnreadableException when it does not open */
    String open(String sealed, String context);
}
