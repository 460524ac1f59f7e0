package io.tandem.debt.sync.model;

/** Which findings become one item together. */
public enum Grouping {
    /** Of one rule in one component of Jira's. */
    RULE_AND_COMPONENT,
    /** Of one rule in the whole of the server's project. */
    RULE,
    /** Of one file. */
    FILE,
    /** Each by itself. */
    EACH
}
