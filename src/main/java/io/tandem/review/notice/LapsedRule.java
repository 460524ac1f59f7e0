package io.tandem.review.notice;

import io.tandem.review.Said;
import io.tandem.review.model.IssueComments;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.NoticeKind;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** That an approval lapsed, and what moved, is told to the proposer and the board; where the project wishes, on the issue. */
final class LapsedRule implements NoticeRule {
    @Override
    public List<Notice> of(Happening happening) {
        if (!happening.is(Step.LAPSED)) {
            return List.of();
        }
        List<Reason> said = Stream.concat(Stream.of(Reason.of("notice.lapsed")), Said.read(happening.step().detail()).stream()).toList();
        List<Notice> notices = new ArrayList<>();
        notices.add(happening.mail(NoticeKind.LAPSED, happening.review().proposer(), said, List.of(), List.of(Reason.of("notice.because.proposer"))));
        Voters.of(happening.board().seats(), happening.review(), happening.day())
                .forEach(voters -> notices.add(happening.mail(NoticeKind.LAPSED, voters.person(), said, List.of(), voters.because())));
        if (happening.board().policy().comments() == IssueComments.DECISIONS) {
            notices.add(happening.comment(NoticeKind.LAPSED, said, List.of()));
        }
        return notices;
    }
}
