package io.tandem.debt.repayment;

import static io.tandem.debt.model.DebtExplanation.number;

import io.tandem.shared.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether what somebody wants in any case can be had. */
final class MustCheck {
    private static final int NAMED = 20;

    private final Register register;
    private final Map<Long, Candidate> candidates = new LinkedHashMap<>();
    private final Dependencies dependencies;

    MustCheck(Register register, List<Candidate> candidates, Dependencies dependencies) {
        this.register = register;
        this.dependencies = dependencies;
        candidates.forEach(candidate -> this.candidates.put(candidate.id(), candidate));
    }

    /** @throws io.tandem.shared.InvalidInputException when an item cannot be planned, is excluded, needs something that is, or when all of them with what they need take more than the capacity */
    void check(PlanRequest request, double capacity) {
        Problems problems = new Problems();
        for (long id : new TreeSet<>(request.must())) {
            problems.require(register.isPlannable(id), "must", "debt.plan.must.unknown", id);
            problems.require(!request.exclude().contains(id), "must", "debt.plan.must.excluded", register.titles().of(List.of(id)));
            if (candidates.containsKey(id)) {
                Set<Long> obstacles = dependencies.obstacles(candidates.get(id));
                problems.require(obstacles.isEmpty(), "must", "debt.plan.must.blocked", register.titles().of(List.of(id)), register.titles().of(obstacles));
            }
        }
        problems.throwIfAny();
        checkRoom(capacity);
    }

    private void checkRoom(double capacity) {
        Set<Candidate> wanted = dependencies.closure(candidates.values().stream().filter(Candidate::isMust).toList());
        double days = wanted.stream().mapToDouble(Candidate::days).sum();
        new Problems().require(days <= Quarters.days(Quarters.within(capacity)), "must", "debt.plan.must.capacity", number(days), number(capacity),
            register.titles().upTo(NAMED, wanted.stream().map(Candidate::id).toList())).throwIfAny();
    }
}
