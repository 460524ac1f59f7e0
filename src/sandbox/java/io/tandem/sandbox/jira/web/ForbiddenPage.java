package io.tandem.sandbox.jira.web;

/** The visitor sees the thing but may not do this with it. */
final class ForbiddenPage extends RuntimeException {
    private static final long serialVersionUID = 1;
}
