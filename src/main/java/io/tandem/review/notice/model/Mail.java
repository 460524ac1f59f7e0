package io.tandem.review.notice.model;

/** A mail ready to leave. The subject is one line. */
public record Mail(String address, String subject, String body, Reader.Format format) { }
