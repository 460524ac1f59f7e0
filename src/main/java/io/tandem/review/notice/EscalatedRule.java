package io.tandem.review.notice;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.NoticeKind;
import io.tandem.review.notice.port.Leads;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * An overdue decision is told to the people the project named for it, or to its leads when it named nobody, and to those whose vote is missing. When an emergency's window closes, also to
 * the proposer and whoever is at work on it: the gate is closed again.
 */
final class EscalatedRule implements NoticeRule {
    private final Leads leads;

    EscalatedRule(Leads leads) {
        this.leads = leads;
    }

    @Override
    public List<Notice> of(Happening happening) {
        if (!happening.is(Step.ESCALATED)) {
            return List.of();
        }
        NoticeKind kind = happening.isEmergency() ? NoticeKind.WINDOW_OVER : NoticeKind.ESCALATED;
        List<Reason> said = List.of(Reason.of(happening.isEmergency() ? "notice.window-over" : "notice.escalated", happening.due(), Voters.names(happening.outstanding())));
        List<Notice> notices = new ArrayList<>();
        List<Actor> named = happening.board().policy().escalation();
        named.forEach(person -> notices.add(happening.mail(kind, person, said, List.of(), List.of(Reason.of("notice.because.escalation")))));
        if (named.isEmpty()) {
            leads.listLeads(happening.review().issue().projectKey()).forEach(lead -> notices.add(happening.mail(kind, lead, said, List.of(), List.of(Reason.of("notice.because.lead")))));
        }
        Voters.of(happening.outstanding(), happening.review(), happening.day()).forEach(voters -> notices.add(happening.mail(kind, voters.person(), said, List.of(), voters.because())));
        if (happening.isEmergency()) {
            addThoseAtWork(happening, kind, said, notices);
        }
        return notices;
    }

    private static void addThoseAtWork(Happening happening, NoticeKind kind, List<Reason> said, List<Notice> notices) {
        ChangeReview review = happening.review();
        notices.add(happening.mail(kind, review.proposer(), said, List.of(), List.of(Reason.of("notice.because.proposer"))));
        review.proposal().planned().findImplementer().ifPresent(implementer -> notices.add(happening.mail(kind, implementer, said, List.of(), List.of(Reason.of("notice.because.implementer")))));
    }
}
