package io.tandem.sandbox.jira.web;

/** What was asked for is not there, or the visitor may not know that it is. */
final class MissingPage extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingPage(String textKey) {
        super(textKey);
    }
}
