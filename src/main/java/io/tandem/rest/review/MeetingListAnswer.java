package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.model.MeetingState;
import io.tandem.shared.Page;
import java.util.List;

/** A project's meetings, the latest first, and whether the reader may plan one. */
public record MeetingListAnswer(int start, int limit, long total, List<Line> values, boolean mayChair) {
    /** One meeting in a row. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(long id, int version, String title, String at, MeetingState state, PersonBody createdBy, String closedAt) {
        static Line of(Meeting meeting) {
            return new Line(meeting.id(), meeting.version(), meeting.title(), meeting.at().toString(), meeting.state(), PersonBody.of(meeting.createdBy()),
                    meeting.times().closed() == null ? null : meeting.times().closed().toString());
        }
    }

    static MeetingListAnswer of(Page<Meeting> page, boolean mayChair) {
        return new MeetingListAnswer(page.start(), page.limit(), page.total(), page.values().stream().map(Line::of).toList(), mayChair);
    }
}
