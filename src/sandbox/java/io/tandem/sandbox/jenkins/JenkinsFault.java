package io.tandem.sandbox.jenkins;

/** How the fake misbehaves. */
public enum JenkinsFault {
    NONE,
    /** Treats everybody as anonymous: 403 with a page. */
    ANONYMOUS,
    /** Knows the account, which may not read. */
    FORBIDDEN,
    /** Demands a crumb, as recorded for writing. */
    CRUMB,
    /** Sends everybody to its log-in page, which is a success. */
    LOG_IN,
    /** A proxy's apology. */
    DOWN,
    /** Every page of a list is the first one. */
    SAME_PAGE,
    /** The plug-in that tells stages is not installed. */
    NO_STAGES,
    /** Another program answers. */
    OTHER_PROGRAM
}
