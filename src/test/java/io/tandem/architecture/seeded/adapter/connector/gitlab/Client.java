package io.tandem.architecture.seeded.adapter.connector.gitlab;

/** A vendor's client. */
public interface Client { }
