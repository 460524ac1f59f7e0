package io.tandem.debt.model;

/** Where in the product the debt sits. */
public enum DebtKind { ARCHITECTURE, CODE, TEST, DOCUMENTATION, BUILD, INFRASTRUCTURE, DEPENDENCY, SECURITY, REQUIREMENT }
