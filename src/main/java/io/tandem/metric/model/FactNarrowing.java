package io.tandem.metric.model;

/** Which stored facts a question is about, as far as the store can tell without reading them: never fewer than are meant. */
public enum FactNarrowing {
    /** Last done in the time asked about. */
    DONE,
    /** Started and not done. */
    STARTED_ONLY,
    /** Not done and of a type that stands for a defect. */
    OPEN_DEFECTS,
    /** Created in the time asked about and of a type that stands for a defect. */
    DEFECTS_CREATED,
    /** Ever reopened. */
    REOPENED,
    /** Ever moved to an earlier status category. */
    MOVED_BACK,
    /** Ever given another due day, size or sprint. */
    REPLANNED,
    /** Committed to before the end of the time asked about and not done before its start. */
    COMMITTED,
    /** With time logged. */
    LOGGED
}
