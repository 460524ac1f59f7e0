package io.tandem.review.meeting;

import io.tandem.review.meeting.model.Participant;
import io.tandem.review.meeting.model.Participant.Presence;
import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be said of a meeting. Collects everything that is wrong. */
final class MeetingRules {
    static final int MOST = 100;
    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_NOTE = 32_000;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_MINUTES = 480;
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Problems problems = new Problems();
    private final People people;

    MeetingRules(People people) {
        this.people = people;
    }

    /** @throws io.tandem.shared.InvalidInputException with everything that is wrong */
    void throwIfAny() {
        problems.throwIfAny();
    }

    void version(Integer version) {
        problems.require(version != null, "version", "version.missing");
    }

    String title(String sent) {
        String title = sent == null ? "" : sent.strip();
        problems.require(!title.isEmpty(), "title", "meeting.title.missing").require(title.length() <= LONGEST_TITLE, "title", "text.long", LONGEST_TITLE);
        return title;
    }

    Instant at(String sent) {
        try {
            Instant at = OffsetDateTime.parse(sent == null ? "" : sent.strip()).toInstant();
            problems.require(at.isAfter(EARLIEST) && at.isBefore(LATEST), "at", "meeting.at.wrong", sent);
            return at;
        } catch (DateTimeParseException noTime) {
            problems.require(false, "at", "meeting.at.wrong", sent == null ? "" : sent);
            return EARLIEST;
        }
    }

    List<Participant> expected(List<String> names) {
        return participants(names.stream().map(name -> new MeetingChange.Person(name, null)).toList());
    }

    List<Participant> participants(List<MeetingChange.Person> sent) {
        problems.require(sent.size() <= MOST, "participants", "list.long", MOST);
        List<Participant> read = new ArrayList<>();
        for (int i = 0; i < Math.min(sent.size(), MOST); i++) {
            String name = sent.get(i) == null || sent.get(i).user() == null ? "" : sent.get(i).user().strip();
            Optional<Actor> person = name.isEmpty() ? Optional.empty() : people.findByName(name).or(() -> people.find(name));
            problems.require(person.isPresent(), "participants[" + i + "]", "user.unknown", name);
            Presence presence = sent.get(i) != null && Boolean.TRUE.equals(sent.get(i).present()) ? Presence.PRESENT : Presence.EXPECTED;
            person.filter(found -> read.stream().noneMatch(one -> one.person().isSamePersonAs(found))).ifPresent(found -> read.add(new Participant(found, presence)));
        }
        return read;
    }

    /** Whether the list may be an agenda; which reviews there are is asked elsewhere. */
    void items(List<MeetingChange.Item> sent) {
        problems.require(sent.size() <= MOST, "items", "list.long", MOST);
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < Math.min(sent.size(), MOST); i++) {
            MeetingChange.Item item = sent.get(i);
            boolean isNamed = item != null && item.reviewId() != null;
            problems.require(isNamed && seen.add(item.reviewId()), "items[" + i + "].reviewId", "meeting.item.unnamed");
            minutes(item == null ? null : item.minutes(), "items[" + i + "].minutes");
        }
    }

    void item(ItemChange sent) {
        minutes(sent.minutes(), "minutes");
        problems.require(sent.place() == null || sent.place() >= 0 && sent.place() < MOST, "place", "number.range", 0, MOST - 1)
                .require(sent.skip() == null || sent.skip().length() <= LONGEST_REASON, "skip", "text.long", LONGEST_REASON)
                .require(sent.note() == null || sent.note().length() <= LONGEST_NOTE, "note", "text.long", LONGEST_NOTE);
    }

    private void minutes(Integer sent, String field) {
        problems.require(sent == null || sent >= 1 && sent <= MOST_MINUTES, field, "number.range", 1, MOST_MINUTES);
    }
}
