package io.tandem.review.meeting;

import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.model.ChangeReview;
import java.util.List;
import java.util.Map;

/**
 * A meeting as one person may see it: items of issues they may not browse are not there.
 *
 * @param reviews the items' reviews as they are now, by number
 * @param waiting reviews that wait for the board and are not on the agenda
 * @param role    whether they may change it
 * @param mark    another one as soon as anything shown here changed
 */
public record MeetingView(Meeting meeting, Map<Long, ChangeReview> reviews, List<ChangeReview> waiting, Role role, String mark) {
    /** Whoever holds a seat or administers the project chairs; others look on. */
    public enum Role { CHAIR, READER }

    public MeetingView {
        reviews = Map.copyOf(reviews);
        waiting = List.copyOf(waiting);
    }
}
