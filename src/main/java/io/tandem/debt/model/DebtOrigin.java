package io.tandem.debt.model;

/** How an item came into the register. */
public enum DebtOrigin { MANUAL, SONARQUBE, ISSUE, CHANGE_REVIEW }
