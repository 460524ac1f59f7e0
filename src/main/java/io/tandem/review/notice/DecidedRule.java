package io.tandem.review.notice;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Condition;
import io.tandem.review.model.Decision;
import io.tandem.review.model.IssueComments;
import io.tandem.review.model.Lane;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.Seat;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteCount;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.NoticeKind;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.List;

/** A decision is told to the proposer, to whoever makes the change, to the owners of its conditions, and to those whose vote is not needed any more; where the project wishes, on the issue. */
final class DecidedRule implements NoticeRule {
    private static final String DECIDED = "notice.decided.";

    @Override
    public List<Notice> of(Happening happening) {
        if (!happening.is(Step.DECIDED)) {
            return List.of();
        }
        ChangeReview review = happening.review();
        List<Reason> said = said(review);
        List<String> words = deciding(happening);
        List<Notice> notices = new ArrayList<>();
        ConditionRule.byOwner(conditions(review)).values().forEach(own -> notices.add(told(happening, own.owner(), plus(said, Reason.of("notice.decided-conditions")), own.texts(), "notice.because.condition")));
        notices.add(told(happening, review.proposer(), said, words, "notice.because.proposer"));
        review.proposal().planned().findImplementer().ifPresent(implementer -> notices.add(told(happening, implementer, said, words, "notice.because.implementer")));
        List<Seat> spared = isByRules(review) ? List.of() : happening.outstanding();
        Voters.of(spared, review, happening.day()).forEach(voters -> notices.add(happening.mail(NoticeKind.DECIDED, voters.person(), said, words, voters.because())));
        if (happening.board().policy().comments() == IssueComments.DECISIONS) {
            notices.add(happening.comment(NoticeKind.DECIDED, said, conditions(review).stream().map(condition -> condition.text() + " (" + condition.owner().displayName() + ")").toList()));
        }
        return notices;
    }

    /** Nobody was asked, so nobody's vote is spared. */
    private static boolean isByRules(ChangeReview review) {
        return review.handling().lane() == Lane.AUTOMATIC;
    }

    private static Notice told(Happening happening, Actor person, List<Reason> said, List<String> quotes, String because) {
        return happening.mail(NoticeKind.DECIDED, person, said, quotes, List.of(Reason.of(because)));
    }

    private static List<Reason> said(ChangeReview review) {
        Decision decision = review.findDecision().orElseThrow();
        List<Reason> said = new ArrayList<>();
        said.add(isByRules(review) ? Reason.of("notice.decided-by-rules") : Reason.of(DECIDED + decision.outcome().name()));
        said.addAll(decision.reasons());
        return said;
    }

    private static List<Reason> plus(List<Reason> said, Reason more) {
        List<Reason> all = new ArrayList<>(said);
        all.add(more);
        return all;
    }

    /** What was said with the vote that decided against the change. */
    private static List<String> deciding(Happening happening) {
        boolean isApproved = happening.review().findDecision().orElseThrow().outcome() == Outcome.APPROVED;
        List<Vote> votes = happening.review().countedVotes();
        String words = isApproved || votes.isEmpty() ? "" : votes.get(votes.size() - 1).comment();
        return words.isEmpty() ? List.of() : List.of(words);
    }

    /** Those of an approval; a change that is not approved has none to keep. */
    private static List<Condition> conditions(ChangeReview review) {
        if (review.findDecision().filter(decision -> decision.outcome() == Outcome.APPROVED).isEmpty()) {
            return List.of();
        }
        var counted = VoteCount.latestBySeat(review.findBoard().orElseThrow(), review.proposer(), review.countedVotes()).values();
        return review.countedVotes().stream().filter(counted::contains).flatMap(vote -> vote.conditions().stream()).toList();
    }
}
