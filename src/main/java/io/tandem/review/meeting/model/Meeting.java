package io.tandem.review.meeting.model;

import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of a project's board. A value: every change gives another one.
 *
 * @param id           0 until it is stored
 * @param version      counts the changes from 1; 0 until it is stored
 * @param recordKey    what its page is of; never changes
 * @param at           when it is to begin
 * @param language     the language its minutes are written in
 * @param times        when what happened
 * @param items        the agenda, in the order it is gone through
 * @param minutes      empty until it is closed
 */
public record Meeting(long id, int version, String recordKey, String projectKey, String title, Instant at, MeetingState state, String language, Actor createdBy, Times times,
                      List<Participant> participants, List<AgendaItem> items, List<MinutesItem> minutes) {
    /** {@code started} and {@code closed} are null until then. */
    public record Times(Instant created, Instant started, Instant closed) { }

    public Meeting {
        participants = List.copyOf(participants);
        items = List.copyOf(items);
        minutes = List.copyOf(minutes);
    }

    public Optional<AgendaItem> findItem(long reviewId) {
        return items.stream().filter(item -> item.reviewId() == reviewId).findFirst();
    }

    public Meeting called(String newTitle, Instant newAt) {
        return new Meeting(id, version, recordKey, projectKey, newTitle, newAt, state, language, createdBy, times, participants, items, minutes);
    }

    public Meeting withParticipants(List<Participant> people) {
        return new Meeting(id, version, recordKey, projectKey, title, at, state, language, createdBy, times, people, items, minutes);
    }

    public Meeting withItems(List<AgendaItem> agenda) {
        return new Meeting(id, version, recordKey, projectKey, title, at, state, language, createdBy, times, participants, agenda, minutes);
    }

    public Meeting started(Instant now) {
        return new Meeting(id, version, recordKey, projectKey, title, at, MeetingState.RUNNING, language, createdBy, new Times(times.created(), now, null), participants, items, minutes);
    }

    public Meeting closed(Instant now, List<MinutesItem> written) {
        return new Meeting(id, version, recordKey, projectKey, title, at, MeetingState.CLOSED, language, createdBy, new Times(times.created(), times.started(), now), participants, items, written);
    }

    /** The same as somebody may see it. */
    public Meeting showing(List<AgendaItem> agenda, List<MinutesItem> written) {
        return new Meeting(id, version, recordKey, projectKey, title, at, state, language, createdBy, times, participants, agenda, written);
    }

    /** The same as the store now holds it. */
    public Meeting stored(long newId, int newVersion) {
        return new Meeting(newId, newVersion, recordKey, projectKey, title, at, state, language, createdBy, times, participants, items, minutes);
    }
}
