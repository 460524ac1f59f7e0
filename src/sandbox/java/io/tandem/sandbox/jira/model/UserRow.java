package io.tandem.sandbox.jira.model;

/** A person who came with imported issues and cannot log in. */
public record UserRow(String key, String name, String displayName, String email, boolean active) {
}
