package io.tandem.sandbox.gitlab;

/** How the fake misbehaves. */
public enum GitLabFault {
    NONE,
    /** 401 for everybody, as for a token that was revoked. */
    UNAUTHORISED,
    /** 401 with the words for a token that ran out. */
    EXPIRED,
    /** 403 with the words for a scope that is too narrow. */
    NARROW_SCOPE,
    /** 403 for every list of a project. */
    FORBIDDEN,
    /** 404 for every project: private, or gone. */
    NOT_FOUND,
    /** 429 with {@code Retry-After}. */
    RATE_LIMITED,
    /** 429 that only tells when the limit starts anew. */
    RATE_LIMITED_UNTIL,
    /** 502 from the proxy in front. */
    DOWN,
    SLOW,
    /** One byte at a time, for ever. */
    DRIPPING,
    /** The next page is always this one. */
    SAME_PAGE,
    /** There is always a further page with new numbers. */
    ENDLESS_PAGES,
    HUGE,
    MALFORMED,
    /** A log-in page, with status 200. */
    WEB_PAGE,
    OTHER_PROGRAM,
    DROPPED,
    /** To another host. */
    REDIRECTED
}
