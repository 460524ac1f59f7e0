package io.tandem.review.notice;

import io.tandem.review.model.Condition;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.model.Vote;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.NoticeKind;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whoever is to see to a condition hears of it when it is asked for. */
final class ConditionRule implements NoticeRule {
    @Override
    public List<Notice> of(Happening happening) {
        if (!happening.is(Step.VOTED)) {
            return List.of();
        }
        Vote vote = VotedRule.latest(happening);
        Reason asked = Reason.of("notice.condition", vote.voter().displayName());
        return byOwner(vote.conditions()).values().stream()
                .map(own -> happening.mail(NoticeKind.CONDITION, own.owner(), List.of(asked), own.texts(), List.of(Reason.of("notice.because.condition")))).toList();
    }

    /** What one person is to see to. */
    record Own(Actor owner, List<String> texts) { }

    static Map<String, Own> byOwner(List<Condition> conditions) {
        Map<String, Own> byOwner = new LinkedHashMap<>();
        conditions.forEach(condition -> byOwner.computeIfAbsent(condition.owner().key(), key -> new Own(condition.owner(), new ArrayList<>())).texts().add(condition.text()));
        return byOwner;
    }
}
