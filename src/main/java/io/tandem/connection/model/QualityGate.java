package io.tandem.connection.model;

/** The server's verdict on the last analysis. */
public enum QualityGate { PASSED, FAILED, NONE }
