package io.tandem.review.meeting.port;

import io.tandem.review.meeting.model.Meeting;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import java.util.Optional;

/**
 * Keeps meetings. Writing calls run inside a transaction; where two writers meet, or two meetings of a project are started, the later transaction fails on a unique row and is tried again
 * from its start, so that it sees what the first one did.
 */
public interface MeetingStore {
    /** Stores a new meeting; gives it its number and version 1. */
    Meeting insert(Meeting planned);

    /** Stores the version that follows the one in {@code meeting}. */
    Meeting update(Meeting meeting);

    Optional<Meeting> find(long id);

    /** The project's running meeting. */
    Optional<Meeting> findRunning(String projectKey);

    /** The latest first. */
    Page<Meeting> list(String projectKey, PageRequest page);
}
