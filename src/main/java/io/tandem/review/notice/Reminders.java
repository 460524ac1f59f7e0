package io.tandem.review.notice;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.notice.model.DueStage;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.NoticeKind;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Reminders go to everybody whose vote is outstanding today. */
final class Reminders {
    private Reminders() { }

    static List<Notice> of(ChangeReview review, DueStage stage, Instant now) {
        Happening happening = new Happening(review, new TrailEntry(review.version(), now, Actor.HOUSE, TrailEntry.Step.SUBMITTED, review.state(), review.state(), "", ""));
        return Voters.of(happening.outstanding(), review, happening.day()).stream()
                .map(voters -> once(happening.mail(NoticeKind.REMINDER, voters.person(), List.of(said(happening, voters, stage)), List.of(), voters.because()), stage)).toList();
    }

    private static Reason said(Happening happening, Voters voters, DueStage stage) {
        return happening.isEmergency() ? Reason.of("notice.reminder.emergency", voters.seats(), happening.due())
                : Reason.of(stage == DueStage.HALF ? "notice.reminder.half" : "notice.reminder.most", voters.seats(), happening.due());
    }

    /** A stage is told once in a round, whichever version of the review it finds. */
    private static Notice once(Notice notice, DueStage stage) {
        String token = String.join("/", "review", String.valueOf(notice.review().reviewId()), "round-" + notice.round(), "reminder-" + stage.name().toLowerCase(Locale.ROOT), notice.person().key());
        return new Notice(token, notice.kind(), notice.channel(), notice.person(), notice.review(), notice.round(), notice.urgency(), notice.said(), notice.quotes(), notice.because(), notice.at());
    }
}
