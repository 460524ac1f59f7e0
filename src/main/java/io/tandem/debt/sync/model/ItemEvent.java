package io.tandem.debt.sync.model;

/** What a synchronisation did to an item. */
public enum ItemEvent { CREATED, UPDATED, CLOSED, REOPENED, UNCHANGED }
