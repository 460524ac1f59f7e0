package io.tandem.debt.repayment;

import io.tandem.debt.model.DebtExplanation;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.Map;

/**
 * The plan beside what working in the order of priority would choose with the same capacity.
 *
 * @param byPriority     that other choice
 * @param onlyPlanned    items the plan chooses and the other does not
 * @param onlyByPriority items the other chooses and the plan does not
 * @param unused         person-days of the capacity that the plan leaves
 * @param unusedThere    person-days of the capacity that the other leaves
 * @param why            what makes the difference
 * @param titles         of the items the other chooses
 */
public record Comparison(Choice byPriority, List<Candidate> onlyPlanned, List<Candidate> onlyByPriority, double moreSaved, double unused, double unusedThere, Reason why,
                         Map<Long, String> titles) {
    static Comparison of(Choice plan, Choice byPriority, double capacity, Titles titles) {
        List<Candidate> onlyPlanned = plan.chosen().stream().filter(candidate -> !byPriority.contains(candidate.id())).toList();
        List<Candidate> onlyThere = byPriority.chosen().stream().filter(candidate -> !plan.contains(candidate.id())).toList();
        double more = Math.max(0, plan.saving() - byPriority.saving());
        double unused = capacity - plan.days();
        double unusedThere = capacity - byPriority.days();
        return new Comparison(byPriority, onlyPlanned, onlyThere, more, unused, unusedThere, why(onlyPlanned, onlyThere, more, unused, unusedThere, titles),
            titles.listTitles(ids(byPriority.chosen())));
    }

    private static Reason why(List<Candidate> onlyPlanned, List<Candidate> onlyThere, double more, double unused, double unusedThere, Titles titles) {
        if (onlyPlanned.isEmpty() && onlyThere.isEmpty()) {
            return Reason.of("debt.plan.why.same");
        }
        String here = titles.of(ids(onlyPlanned));
        String there = titles.of(ids(onlyThere));
        String saved = DebtExplanation.number(more);
        if (onlyThere.isEmpty()) {
            return Reason.of("debt.plan.why.added", here, DebtExplanation.number(unusedThere), saved);
        }
        return unusedThere > unused ? Reason.of("debt.plan.why.fits", here, there, DebtExplanation.number(unusedThere), DebtExplanation.number(unused), saved)
            : Reason.of("debt.plan.why.together", here, there, saved);
    }

    private static List<Long> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::id).toList();
    }
}
