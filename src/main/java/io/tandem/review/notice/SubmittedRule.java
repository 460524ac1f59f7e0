package io.tandem.review.notice;

import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.NoticeKind;
import io.tandem.shared.Reason;
import java.util.List;

/** A submission asks everybody who may vote today, holders and their present delegates, on each seat that is to decide. */
final class SubmittedRule implements NoticeRule {
    @Override
    public List<Notice> of(Happening happening) {
        if (!happening.is(Step.SUBMITTED) || happening.review().isDecided()) {
            return List.of();
        }
        return Voters.of(happening.outstanding(), happening.review(), happening.day()).stream()
                .map(voters -> happening.mail(NoticeKind.SUBMITTED, voters.person(), said(happening, voters), List.of(), voters.because())).toList();
    }

    private static List<Reason> said(Happening happening, Voters voters) {
        String proposer = happening.step().actor().displayName();
        int round = happening.review().round();
        return List.of(round == 1 ? Reason.of("notice.submitted", proposer) : Reason.of("notice.submitted.again", proposer, round),
                happening.isEmergency() ? Reason.of("notice.submitted.emergency", voters.seats(), happening.due()) : Reason.of("notice.submitted.until", voters.seats(), happening.due()));
    }
}
