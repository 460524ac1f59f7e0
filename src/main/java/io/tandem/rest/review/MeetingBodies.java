package io.tandem.rest.review;

import io.tandem.rest.review.MeetingAnswer.ItemAnswer;
import io.tandem.rest.review.MeetingAnswer.OutcomeAnswer;
import io.tandem.rest.review.MeetingAnswer.ParticipantAnswer;
import io.tandem.rest.review.MeetingAnswer.WaitingAnswer;
import io.tandem.review.ReviewTexts;
import io.tandem.review.calendar.CalendarService;
import io.tandem.review.calendar.model.Conflict;
import io.tandem.review.meeting.MeetingView;
import io.tandem.review.meeting.model.AgendaItem;
import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.model.MinutesItem;
import io.tandem.review.meeting.model.Participant;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Risk;
import io.tandem.shared.Actor;
import io.tandem.shared.ThreePoint;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes meetings for one reader, in their language. */
public final class MeetingBodies {
    private final ReviewBodies reviews;
    private final ReviewTexts texts;
    private final CalendarService calendar;
    private final ConflictBodies conflicts;
    private final Clock clock;

    public MeetingBodies(ReviewBodies reviews, ReviewTexts texts, CalendarService calendar, ConflictBodies conflicts, Clock clock) {
        this.reviews = reviews;
        this.texts = texts;
        this.calendar = calendar;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    MeetingAnswer body(MeetingView view, Actor reader) {
        Meeting meeting = view.meeting();
        Map<Long, List<Conflict>> found = calendar.listConflicts(reader, List.copyOf(view.reviews().values()));
        List<ItemAnswer> items = meeting.state().isOpen() ? meeting.items().stream().map(item -> item(item, view.reviews().get(item.reviewId()), found, reader)).toList()
                : meeting.items().stream().flatMap(item -> meeting.minutes().stream().filter(written -> written.reviewId() == item.reviewId()).map(written -> written(item, written))).toList();
        return new MeetingAnswer(meeting.id(), meeting.version(), meeting.projectKey(), meeting.title(), meeting.at().toString(), meeting.state(), PersonBody.of(meeting.createdBy()),
                text(meeting.times().created()), text(meeting.times().started()), text(meeting.times().closed()),
                meeting.participants().stream().map(one -> new ParticipantAnswer(PersonBody.of(one.person()), one.presence() == Participant.Presence.PRESENT)).toList(),
                items, view.waiting().stream().map(this::waiting).toList(), view.role() == MeetingView.Role.CHAIR, view.mark());
    }

    private ItemAnswer item(AgendaItem item, ChangeReview review, Map<Long, List<Conflict>> found, Actor reader) {
        return new ItemAnswer(item.reviewId(), item.minutes(), item.skipped(), item.note(), reviews.body(review, reader), conflicts.bodies(found.getOrDefault(review.id(), List.of())), null);
    }

    private ItemAnswer written(AgendaItem item, MinutesItem written) {
        return new ItemAnswer(item.reviewId(), item.minutes(), item.skipped(), item.note(), null, null, new OutcomeAnswer(written.issueKey(), written.title(), written.type(),
                written.riskScore() == 0 ? null : written.riskScore(), band(written.riskScore()), mean(written.schedule()), mean(written.effort()), written.state(), written.outcome(),
                written.reasons().stream().map(texts::say).toList(), written.votes().stream().map(vote -> VoteBody.of(vote, texts.seat(vote.seat()))).toList(),
                written.outstanding().stream().map(texts::seat).toList(), text(written.due())));
    }

    private WaitingAnswer waiting(ChangeReview review) {
        Optional<Risk> risk = review.countedImpact().findRisk();
        return new WaitingAnswer(review.id(), review.issue().key(), review.proposal().title(), risk.map(Risk::score).orElse(null), risk.map(Risk::band).orElse(null), review.isOverdue(clock.instant()));
    }

    private static Risk.Band band(int score) {
        return score == 0 ? null : Risk.Band.of(score);
    }

    private static Double mean(ThreePoint estimate) {
        return estimate == null ? null : estimate.mean();
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
