package io.tandem.team.api;

/** The two sides that lead a project together. */
public enum Side { TECHNICAL, DELIVERY }
