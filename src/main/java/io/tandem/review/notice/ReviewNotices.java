package io.tandem.review.notice;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.port.Leads;
import io.tandem.review.notice.port.NoticeQueue;
import io.tandem.review.port.ReviewListener;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the steps of reviews into notices, in the transaction of the change. Nobody is told what they did themselves; whoever would get several notices of one change gets the weightiest.
 * Whether somebody may still see the issue is asked when the notice leaves.
 */
public final class ReviewNotices implements ReviewListener {
    private final NoticeQueue queue;
    private final List<NoticeRule> rules;

    public ReviewNotices(NoticeQueue queue, Leads leads) {
        this.queue = queue;
        this.rules = List.of(new SubmittedRule(), new VotedRule(), new ConditionRule(), new DecidedRule(), new LapsedRule(), new EscalatedRule(leads));
    }

    @Override
    public void changed(ChangeReview before, ChangeReview after, List<TrailEntry> steps) {
        List<Notice> notices = of(after, steps);
        if (!notices.isEmpty()) {
            queue.add(notices, steps.get(0).at());
        }
    }

    List<Notice> of(ChangeReview review, List<TrailEntry> steps) {
        List<Notice> all = new ArrayList<>();
        for (TrailEntry step : steps) {
            rules.forEach(rule -> all.addAll(rule.of(new Happening(review, step))));
        }
        List<Notice> wanted = new ArrayList<>(weightiest(all.stream().filter(notice -> steps.stream().noneMatch(step -> step.actor().isSamePersonAs(notice.person()))).toList()));
        all.stream().filter(notice -> notice.channel() == Notice.Channel.COMMENT).forEach(wanted::add);
        return wanted;
    }

    private static Collection<Notice> weightiest(List<Notice> notices) {
        Map<String, Notice> byPerson = new LinkedHashMap<>();
        notices.stream().filter(notice -> notice.channel() == Notice.Channel.MAIL).sorted(Comparator.comparing(Notice::kind))
                .forEach(notice -> byPerson.merge(notice.person().key(), notice, ReviewNotices::merged));
        return byPerson.values();
    }

    /** The first, with all reasons for which this person is told the same. */
    private static Notice merged(Notice first, Notice second) {
        return first.kind() == second.kind() ? first.withMoreBecause(second.because()) : first;
    }
}
