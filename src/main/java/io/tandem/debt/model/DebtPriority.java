package io.tandem.debt.model;

/** By which figure a register puts first what is to be paid first: cost of delay divided by duration, or the team's relative points. */
public enum DebtPriority { CD3, WSJF }
