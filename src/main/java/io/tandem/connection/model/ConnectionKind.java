package io.tandem.connection.model;

/** The servers the add-on can speak to. */
public enum ConnectionKind { SONARQUBE }
