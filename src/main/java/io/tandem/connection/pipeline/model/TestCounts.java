package io.tandem.connection.pipeline.model;

/** The tests of a build. */
public record TestCounts(long passed, long failed, long skipped) { }
