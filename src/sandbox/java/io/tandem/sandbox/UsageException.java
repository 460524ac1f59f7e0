package io.tandem.sandbox;

/** The command line can not be followed; the message is one sentence for the person who typed it. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String sentence) {
        super(sentence);
    }
}
