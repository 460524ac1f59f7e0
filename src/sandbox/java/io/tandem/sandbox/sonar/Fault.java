package io.tandem.sandbox.sonar;

/** What the fake does instead of answering properly. */
public enum Fault {
    NONE,
    /** As recorded while it starts: the status says so, everything else is an unknown address. */
    STARTING,
    /** As recorded a moment later: it is up, but knows nobody yet, and says so in words. */
    WAKING,
    /** The newer calls refuse: 400 in their own shape. */
    REJECTED_V2,
    /** A proxy's 503 with a web page. */
    DOWN,
    /** Answers after the delay. */
    SLOW,
    /** Sends the head at once and a byte of the body now and then, for ever. */
    DRIPPING,
    /** 401 with an empty body, as for a revoked token. */
    UNAUTHORISED,
    /** 403 everywhere but the status. */
    FORBIDDEN,
    /** A body of more than 10 MB. */
    HUGE,
    /** JSON that breaks off. */
    MALFORMED,
    /** A log-in page with status 200. */
    WEB_PAGE,
    /** JSON of another program. */
    OTHER_PROGRAM,
    /** The connection ends in the middle of the answer. */
    DROPPED,
    /** 429 with Retry-After: 1. */
    RATE_LIMITED,
    /** A redirect to another host. */
    REDIRECTED,
    /** Denies two metric keys that it lists: upgraded between two requests. */
    FORGETFUL
}
