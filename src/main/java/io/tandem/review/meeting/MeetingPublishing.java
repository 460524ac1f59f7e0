package io.tandem.review.meeting;

import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.port.MinutesPages;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;

/** From a closed meeting to the page of its minutes. The page shows what whoever publishes it may see. */
public final class MeetingPublishing {
    private final MeetingService meetings;
    private final MinutesPages pages;
    private final AuditLog audit;
    private final Transactions transactions;

    public MeetingPublishing(MeetingService meetings, MinutesPages pages, AuditLog audit, Transactions transactions) {
        this.meetings = meetings;
        this.pages = pages;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** The page as this person would publish it; of an open meeting, as it would be now. */
    public MinutesPages.Preview preview(Actor actor, long id) {
        return pages.preview(meetings.withMinutes(actor, id));
    }

    /** What the page is of. */
    public String recordKey(Actor actor, long id) {
        return meetings.read(actor, id).recordKey();
    }

    /** Orders the page as this person; a page that is there already is updated. @throws ConflictException until the meeting is closed */
    public String publish(Actor actor, long id, MinutesPages.Place place) {
        meetings.requireChair(actor, id);
        Meeting meeting = meetings.withMinutes(actor, id);
        if (meeting.state().isOpen()) {
            throw new ConflictException(Problem.at("state", "meeting.publish.open"));
        }
        transactions.run(() -> {
            pages.order(meeting, place, actor);
            record(actor, meeting, "publish-ordered", place.spaceKey());
        });
        pages.sendSoon(meeting.recordKey());
        return meeting.recordKey();
    }

    public String retry(Actor actor, long id) {
        meetings.requireChair(actor, id);
        Meeting meeting = meetings.read(actor, id);
        transactions.run(() -> {
            pages.orderAgain(meeting.recordKey(), actor);
            record(actor, meeting, "publish-retried", "");
        });
        pages.sendSoon(meeting.recordKey());
        return meeting.recordKey();
    }

    private void record(Actor actor, Meeting meeting, String action, String after) {
        audit.record(new AuditEvent(actor, meeting.projectKey(), MeetingService.ENTITY, String.valueOf(meeting.id()), action, "", after, ""));
    }
}
