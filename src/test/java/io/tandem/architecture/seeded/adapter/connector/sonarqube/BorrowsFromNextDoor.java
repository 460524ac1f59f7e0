package io.tandem.architecture.seeded.adapter.connector.sonarqube;

import io.tandem.architecture.seeded.adapter.connector.gitlab.Client;

/** One vendor's connector leaning on another's. */
public record BorrowsFromNextDoor(Client client) { }
