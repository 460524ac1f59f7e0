package io.tandem.connection.pipeline.model;

/** A part of a build, as the server names it; {@code seconds} is how long it took. */
public record BuildStage(String name, BuildStatus status, long seconds) { }
