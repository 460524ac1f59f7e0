package io.tandem.debt.repayment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses what to repay with a given capacity so that the most interest is saved: the 0/1 knapsack in quarters of a day, where an item is chosen only with all it needs. Exact: by dynamic programming
 * over the items that need nothing and are not needed, and by branch and bound over the others with that table as part of the bound. Savings are compared to a ten-thousandth of a person-day; of
 * two choices that save the same the one that takes fewer days is better. The order of the candidates does not matter.
 */
public final class RepaymentPlanner {
    /** How many cells of tables the search fills before it gives up on a proof: less than a second. */
    private static final long USUAL_WORK = 150_000_000;

    private final long mostWork;

    public RepaymentPlanner() {
        this(USUAL_WORK);
    }

    RepaymentPlanner(long mostWork) {
        this.mostWork = mostWork;
    }

    /**
     * The choice, and what is known about it.
     *
     * @param mostSaving no choice saves more than this, in person-days over the horizon
     * @param isProven   whether the choice is known to be the best one; else the search was given up
     */
    public record Solution(Choice choice, double mostSaving, boolean isProven) { }

    /**
     * The best choice that holds the items somebody wants in any case and all they need; when those leave no room, they alone, even above the capacity. Items that need something that is no
     * candidate are never chosen unless they are wanted in any case.
     */
    public Solution choose(Collection<Candidate> candidates, double capacity) {
        List<Candidate> all = candidates.stream().sorted(Choice.PRIORITY).toList();
        Dependencies dependencies = new Dependencies(all);
        Set<Candidate> must = dependencies.closure(all.stream().filter(Candidate::isMust).toList());
        int room = Quarters.within(capacity) - must.stream().mapToInt(Candidate::units).sum();
        return room <= 0 ? proven(must) : fill(dependencies, must, room);
    }

    private static Solution proven(Collection<Candidate> chosen) {
        Choice choice = Choice.of(chosen);
        return new Solution(choice, choice.saving(), true);
    }

    private Solution fill(Dependencies dependencies, Set<Candidate> must, int room) {
        List<Candidate> open = dependencies.listPossible().stream().filter(candidate -> !must.contains(candidate) && units(dependencies.closure(candidate), must) <= room).toList();
        Set<Long> tied = tied(open, must);
        List<Candidate> free = worthKeeping(open.stream().filter(candidate -> !tied.contains(candidate.id()) && candidate.saving() > 0).toList(), room);
        Linked linked = new Linked(open.stream().filter(candidate -> tied.contains(candidate.id())).toList());
        TreeTable table = TreeTable.ofFree(new Weights(free), free.size(), room);
        LinkedSearch search = new LinkedSearch(linked, room, table.best());
        search.run(mostWork);
        List<Candidate> chosen = new ArrayList<>(must);
        search.best().stream().mapToObj(linked::get).forEach(chosen::add);
        BitSet freeChosen = new BitSet();
        table.trace(room - linked.weights().units(search.best()), freeChosen);
        freeChosen.stream().mapToObj(free::get).forEach(chosen::add);
        if (search.bound() == search.value()) {
            return proven(chosen);
        }
        double above = must.stream().mapToDouble(Candidate::saving).sum() + Weights.saving(search.bound(), room);
        return new Solution(Choice.of(chosen), above, false);
    }

    private static int units(Set<Candidate> closure, Set<Candidate> must) {
        return closure.stream().filter(candidate -> !must.contains(candidate)).mapToInt(Candidate::units).sum();
    }

    /** The items that still need an open one, or are needed by one. */
    private static Set<Long> tied(List<Candidate> open, Set<Candidate> must) {
        Set<Long> chosen = new HashSet<>(must.stream().map(Candidate::id).toList());
        Set<Long> tied = new LinkedHashSet<>();
        for (Candidate candidate : open) {
            List<Long> needs = candidate.needs().stream().filter(need -> !chosen.contains(need)).toList();
            if (!needs.isEmpty()) {
                tied.add(candidate.id());
                tied.addAll(needs);
            }
        }
        return tied;
    }

    /** Of the items that take the same time no more than fit together can be chosen, and then the best of them. */
    private static List<Candidate> worthKeeping(List<Candidate> free, int room) {
        Map<Integer, Integer> seen = new HashMap<>();
        return free.stream().sorted(Comparator.comparingDouble(Candidate::saving).reversed().thenComparingLong(Candidate::id)).filter(candidate -> seen.merge(candidate.units(), 1, Integer::sum) * candidate.units() <= room).toList();
    }
}
