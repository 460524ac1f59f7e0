package io.tandem.connection.model;

/** A project of Jira's. */
public record ProjectName(String key, String name) { }
