package io.tandem.review.meeting;

import java.util.List;

/** What somebody wants changed, with the version they saw; what is null stays as it is. */
public record MeetingChange(Integer version, String title, String at, List<Person> participants, List<Item> items) {
    /** A participant: log-in name or user key, and whether they are there. */
    public record Person(String user, Boolean present) { }

    /** The agenda anew, in this order; what is not named is taken off it, except what the sender cannot see. */
    public record Item(Long reviewId, Integer minutes) { }
}
