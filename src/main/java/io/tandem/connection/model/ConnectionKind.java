package io.tandem.connection.model;

/** The servers the add-on can speak to. The names are stored. */
public enum ConnectionKind {
    /** Tells of code, and by its webhook of analyses. Opened by a token. */
    SONARQUBE,
    /** Tells of pipelines, merge requests, deployments and commits. Opened by a token. */
    GITLAB,
    /** Tells of builds. Opened by a user's API token. */
    JENKINS;

    /** Whether it measures code: its pairs may speak of a component, and its figures are kept day by day. */
    public boolean isAboutCode() {
        return this == SONARQUBE;
    }

    /** Whether it can tell by a call of its own that something happened. */
    public boolean isCalling() {
        return this != JENKINS;
    }

    /** Whether a secret opens nothing without the name of the account it belongs to. */
    public boolean wantsAccount() {
        return this == JENKINS;
    }
}
