package io.tandem.connection.model;

/** A project on the other server. */
public record RemoteProject(String key, String name) { }
