package io.tandem.debt.model;

/** How bad it is when the debt bites; ordered, mildest first. */
public enum DebtSeverity { LOW, MEDIUM, HIGH, CRITICAL }
