package io.tandem.wiki.api;

import io.tandem.shared.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the publishing of one record is. There is one per record, from the first time somebody publishes it.
 *
 * @param recordKey  what is published
 * @param state      how far
 * @param target     where it was sent to first
 * @param title      the title it was given first
 * @param page       the page, once there is one
 * @param attempts   how often this order was tried
 * @param nextTry    when it is tried again, while it waits
 * @param problem    why the last try failed, until one succeeds
 * @param askAt      where the person gives Jira leave to act for them in the wiki, when that is what is missing
 * @param outcomes   what became of each section the last time
 * @param changedAt  when this row last changed
 */
public record Publication(String recordKey, State state, PageTarget target, String title, Optional<PublishedPage> page, int attempts, Optional<Instant> nextTry,
                          Optional<Problem> problem, Optional<String> askAt, List<SectionOutcome> outcomes, Instant changedAt) {
    /** How far a publication can be. */
    public enum State {
        /** Written down, to be sent at once. */
        QUEUED,
        /** Being sent. */
        SENDING,
        /** The wiki could not take it just now; tried again by itself. */
        WAITING,
        /** The wiki refused it for a reason that only a person can mend. */
        NEEDS_PERSON,
        /** On the page. */
        PUBLISHED
    }

    public Publication {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The page as the wiki knows it.
     *
     * @param id      the wiki's number for it
     * @param address where people read it
     * @param version the wiki's version after our last change
     */
    public record PublishedPage(String id, String address, int version) { }
}
