package io.tandem.review.meeting.port;

import io.tandem.review.meeting.model.Meeting;
import io.tandem.shared.Actor;

/** Makes pages of minutes and sends them to where people read them. */
public interface MinutesPages {
    /** A page to look at: as it is stored, and as HTML. */
    record Preview(String storage, String html) { }

    /** Where a page goes the first time; title null for the usual one. */
    record Place(String spaceKey, String parentId, String title) { }

    /** @param meeting as its reader may see it, with minutes */
    Preview preview(Meeting meeting);

    /** Writes the order down in the running transaction. @throws io.tandem.shared.InvalidInputException when the place cannot be */
    void order(Meeting meeting, Place place, Actor actor);

    /** Writes the last order down again. @throws io.tandem.shared.NotFoundException when there was none */
    void orderAgain(String recordKey, Actor actor);

    /** Sends what was written down, off this request. */
    void sendSoon(String recordKey);
}
