package io.tandem.connection.model;

/**
 * What a server says of itself.
 *
 * @param version its own version text
 * @param model   by which model it rates the code; null for a server that rates none
 */
public record ServerInfo(String version, RatingModel model) { }
