package io.tandem.metric.model;

/** The fields whose changes mean something here. */
public enum ChangedField {
    SUMMARY(Meaning.SCOPE), DESCRIPTION(Meaning.SCOPE), ACCEPTANCE_CRITERIA(Meaning.SCOPE), ESTIMATE(Meaning.SCOPE), POINTS(Meaning.SCOPE),
    RELEASE(Meaning.SCOPE), SPRINT(Meaning.SCOPE),
    DUE_DATE(Meaning.PLAN), ASSIGNEE(Meaning.PEOPLE),
    /** The impediment flag; set while the new value is not empty. */
    FLAG(Meaning.BLOCK),
    /** A status that says the issue is blocked; the issue is in it while the new value is not empty. */
    BLOCKED_STATUS(Meaning.BLOCK);

    private enum Meaning { SCOPE, PLAN, PEOPLE, BLOCK }

    private final Meaning meaning;

    ChangedField(Meaning meaning) {
        this.meaning = meaning;
    }

    /** Whether a change of it changes what has to be done or for which release. */
    public boolean isScope() {
        return meaning == Meaning.SCOPE;
    }

    public boolean isBlock() {
        return meaning == Meaning.BLOCK;
    }
}
