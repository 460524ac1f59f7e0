package io.tandem.wiki;

/** The stored page is not well-formed from this place on, so nothing can be merged into it safely. */
final class UnreadablePageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadablePageException(int place) {
        super("not well-formed at character " + place);
    }
}
