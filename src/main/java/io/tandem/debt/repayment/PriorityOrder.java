package io.tandem.debt.repayment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What people do without a planner: what has to be in first, then from the highest priority down. An item brings along what it still needs; what does not fit with that is passed over, and so is
 * what saves nothing. For comparison.
 */
public final class PriorityOrder {
    public Choice choose(Collection<Candidate> candidates, double capacity) {
        List<Candidate> order = candidates.stream().sorted(Choice.PRIORITY).toList();
        Dependencies dependencies = new Dependencies(order);
        Set<Candidate> chosen = new LinkedHashSet<>(dependencies.closure(order.stream().filter(Candidate::isMust).toList()));
        int room = Quarters.within(capacity) - chosen.stream().mapToInt(Candidate::units).sum();
        for (Candidate candidate : order) {
            Set<Candidate> added = dependencies.closure(candidate);
            added.removeAll(chosen);
            int units = added.stream().mapToInt(Candidate::units).sum();
            if (candidate.saving() > 0 && units <= room && dependencies.obstacles(candidate).isEmpty()) {
                chosen.addAll(added);
                room -= units;
            }
        }
        return Choice.of(chosen);
    }
}
