package io.tandem.wiki.port;

/** Does something as another person, so that the wiki sees them and not whoever started the job. */
public interface ActingAs {
    /** @return false when there is no such person (any more); nothing was done then */
    boolean run(String userKey, Runnable work);
}
