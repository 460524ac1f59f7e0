package io.tandem.review.notice;

import io.tandem.review.model.SeatNames;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteDecision;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.NoticeKind;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.List;

/** A vote is told to the proposer; one that objects, also to the rest of the board, who may want to answer it. */
final class VotedRule implements NoticeRule {
    private static final String VOTED = "notice.voted.";

    @Override
    public List<Notice> of(Happening happening) {
        if (!happening.is(Step.VOTED) && !happening.is(Step.VOTED_LATE)) {
            return List.of();
        }
        Vote vote = latest(happening);
        List<Reason> said = said(vote);
        List<String> quotes = quotes(vote);
        List<Notice> notices = new ArrayList<>();
        notices.add(happening.mail(NoticeKind.VOTED, happening.review().proposer(), said, quotes, List.of(Reason.of("notice.because.proposer"))));
        if (objects(vote)) {
            Voters.of(happening.board().seats(), happening.review(), happening.day())
                    .forEach(voters -> notices.add(happening.mail(NoticeKind.VOTED, voters.person(), said, quotes, voters.because())));
        }
        return notices;
    }

    static Vote latest(Happening happening) {
        List<Vote> votes = happening.review().votes();
        return votes.get(votes.size() - 1);
    }

    private static boolean objects(Vote vote) {
        return vote.isCounted() && (vote.decision() == VoteDecision.REJECT || vote.decision() == VoteDecision.REQUEST_CHANGES);
    }

    private static List<Reason> said(Vote vote) {
        List<Reason> said = new ArrayList<>();
        said.add(Reason.of(VOTED + vote.decision().name(), vote.voter().displayName(), SeatNames.asArgument(vote.seat())));
        if (!vote.voter().isSamePersonAs(vote.holder())) {
            said.add(Reason.of("notice.voted-for", vote.holder().displayName()));
        }
        if (!vote.isCounted()) {
            said.add(Reason.of("notice.voted-late"));
        }
        return said;
    }

    private static List<String> quotes(Vote vote) {
        return vote.comment().isEmpty() ? List.of() : List.of(vote.comment());
    }
}
