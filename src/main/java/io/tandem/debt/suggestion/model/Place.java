package io.tandem.debt.suggestion.model;

/** Which text of an issue a sentence stands in. */
public enum Place { SUMMARY, DESCRIPTION, COMMENT }
