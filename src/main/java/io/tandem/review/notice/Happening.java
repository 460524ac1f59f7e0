package io.tandem.review.notice;

import io.tandem.review.model.Board;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Seat;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.VoteCount;
import io.tandem.review.notice.model.Argument;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.NoticeKind;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A step of a review, and the review after it. */
record Happening(ChangeReview review, TrailEntry step) {
    boolean is(TrailEntry.Step wanted) {
        return step.action() == wanted;
    }

    Board board() {
        return review.findBoard().orElseThrow();
    }

    /** The UTC day: delegations count by it. */
    LocalDate day() {
        return step.at().atZone(ZoneOffset.UTC).toLocalDate();
    }

    List<Seat> outstanding() {
        return VoteCount.of(board(), review.proposer(), review.countedVotes()).outstanding();
    }

    /** As an argument of a sentence. */
    String due() {
        return Argument.moment(review.times().findDue().orElse(step.at()));
    }

    boolean isEmergency() {
        return review.proposal().type() == ReviewType.EMERGENCY;
    }

    Notice mail(NoticeKind kind, Actor person, List<Reason> said, List<String> quotes, List<Reason> because) {
        return notice(kind, Notice.Channel.MAIL, person, person.key(), said, quotes, because);
    }

    /** On the issue, by whoever took the step. */
    Notice comment(NoticeKind kind, List<Reason> said, List<String> quotes) {
        return notice(kind, Notice.Channel.COMMENT, step.actor(), "comment", said, quotes, List.of());
    }

    private Notice notice(NoticeKind kind, Notice.Channel channel, Actor person, String whom, List<Reason> said, List<String> quotes, List<Reason> because) {
        Notice.Urgency urgency = kind.isPressing() || isEmergency() ? Notice.Urgency.PRESSING : Notice.Urgency.ORDINARY;
        String token = String.join("/", "review", String.valueOf(review.id()), moment(kind), kind.name().toLowerCase(Locale.ROOT), whom);
        return new Notice(token, kind, channel, person, new Notice.Subject(review.id(), review.issue().id()), review.round(), urgency, said, quotes, because, step.at());
    }

    /** An escalation happens once in a round, whichever version it finds; everything else belongs to its version. */
    private String moment(NoticeKind kind) {
        return kind.isPressing() ? "round-" + review.round() : String.valueOf(review.version());
    }
}
