package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.meeting.model.MeetingState;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Risk;
import java.util.List;

/**
 * A meeting as its reader may see it: changes they may not see are not there.
 *
 * @param items    the agenda; each with its review as it is now, or, once the meeting is closed, with what became of it
 * @param waiting  changes that wait for the board and are not on the agenda
 * @param mayChair whether the reader may change it
 * @param mark     another one as soon as anything here changed; sent as {@code If-None-Match}, an unchanged meeting is answered with 304
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingAnswer(long id, int version, String project, String title, String at, MeetingState state, PersonBody createdBy, String createdAt, String startedAt, String closedAt,
                            List<ParticipantAnswer> participants, List<ItemAnswer> items, List<WaitingAnswer> waiting, boolean mayChair, String mark) {
    /** Somebody asked to come. */
    public record ParticipantAnswer(PersonBody person, boolean present) { }

    /** One change on the agenda. {@code skipped} is empty for one that is talked about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemAnswer(long reviewId, int minutes, String skipped, String note, ReviewBody review, List<ConflictBody> conflicts, OutcomeAnswer outcome) { }

    /** What became of a change in a closed meeting. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OutcomeAnswer(String issueKey, String title, ReviewType type, Integer riskScore, Risk.Band riskBand, Double scheduleMean, Double effortMean, ReviewState state, Outcome outcome,
                                List<String> reasons, List<VoteBody> votes, List<String> outstanding, String due) { }

    /** A change that could be put on the agenda. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WaitingAnswer(long reviewId, String issueKey, String title, Integer riskScore, Risk.Band riskBand, boolean overdue) { }
}
