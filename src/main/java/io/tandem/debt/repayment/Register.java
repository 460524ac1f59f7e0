package io.tandem.debt.repayment;

import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DecisionState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The unpaid items of a project as the planner looks at them on one day. */
final class Register {
    /** What may be chosen. */
    static final Set<DecisionState> PLANNABLE = Set.of(DecisionState.OPEN, DecisionState.PLANNED, DecisionState.IN_REPAYMENT);

    private final Map<Long, DebtItem> items = new LinkedHashMap<>();
    private final LocalDate today;

    Register(Collection<DebtItem> unpaid, LocalDate today) {
        unpaid.forEach(item -> items.put(item.id(), item));
        this.today = today;
    }

    Map<Long, DebtItem> items() {
        return items;
    }

    DebtItem get(long id) {
        return items.get(id);
    }

    Titles titles() {
        return new Titles(items);
    }

    boolean isPlannable(long id) {
        return items.containsKey(id) && PLANNABLE.contains(items.get(id).decision().stateOn(today));
    }

    /** The items that may be chosen. Of what an item needs, what is repaid or gone no longer counts. */
    List<Candidate> listCandidates(double horizonMonths, Set<Long> must, Set<Long> exclude) {
        return items.values().stream().filter(item -> isPlannable(item.id()) && !exclude.contains(item.id()))
            .map(item -> candidate(item, horizonMonths, must.contains(item.id()))).toList();
    }

    /** The item in numbers: the mean principal, and the expected interest over the horizon. */
    Candidate candidate(DebtItem item, double horizonMonths, boolean isMust) {
        return new Candidate(item.id(), item.facts().cost().principal().mean(), item.facts().cost().expectedInterest() * horizonMonths, isMust, needs(item));
    }

    private Set<Long> needs(DebtItem item) {
        return item.facts().dependsOn().stream().filter(items::containsKey).collect(Collectors.toSet());
    }
}
