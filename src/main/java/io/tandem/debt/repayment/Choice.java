package io.tandem.debt.repayment;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Chosen items, in an order in which they can be repaid: what an item needs stands before it, else what has to be in comes first, then what saves more per day.
 *
 * @param principal person-days they take
 * @param days      person-days set aside for them, each rounded up to quarters
 * @param saving    person-days of interest they save over the horizon
 */
public record Choice(List<Candidate> chosen, double principal, double days, double saving) {
    static final Comparator<Candidate> PRIORITY = Comparator.comparingDouble(Candidate::savingPerDay).reversed().thenComparingLong(Candidate::id);

    public Choice {
        chosen = List.copyOf(chosen);
    }

    static Choice of(Collection<Candidate> chosen) {
        Set<Candidate> must = new Dependencies(chosen).closure(chosen.stream().filter(Candidate::isMust).toList());
        Set<Candidate> order = new LinkedHashSet<>(Dependencies.sorted(chosen, Comparator.comparing((Candidate candidate) -> !must.contains(candidate)).thenComparing(PRIORITY)));
        order.addAll(chosen);
        return new Choice(List.copyOf(order), sum(order, Candidate::principal), sum(order, Candidate::days), sum(order, Candidate::saving));
    }

    private static double sum(Collection<Candidate> candidates, ToDoubleFunction<Candidate> figure) {
        return candidates.stream().mapToDouble(figure).sum();
    }

    public boolean contains(long id) {
        return chosen.stream().anyMatch(candidate -> candidate.id() == id);
    }
}
