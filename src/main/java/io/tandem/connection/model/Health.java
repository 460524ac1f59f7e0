package io.tandem.connection.model;

/** Whether the last contact went well. */
public enum Health { UNTRIED, WORKING, FAILING }
