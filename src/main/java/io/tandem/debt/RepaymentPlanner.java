package io.tandem.debt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses what to repay with a given capacity so that the most interest is saved: the exact 0/1 knapsack by dynamic programming.
 * Principals are rounded up, and the capacity down, to {@value #RESOLUTION} person-days.
 */
public final class RepaymentPlanner {
    /** Person-days. */
    public static final double RESOLUTION = 0.25;

    /**
     * An item that may be repaid.
     *
     * @param principal person-days
     * @param saving    person-days of interest saved over the horizon
     * @param isMust    whether it is chosen in any case
     */
    public record Candidate(long id, double principal, double saving, boolean isMust) {
        int units() {
            // A hair is taken off so that 0.75 stored as 0.7500000001 is still three quarters.
            return (int) Math.max(1, Math.ceil(principal / RESOLUTION - 1e-6));
        }
    }

    /** Chosen items with what they cost and save together, in person-days. */
    public record Choice(List<Candidate> chosen, double principal, double saving) {
        static Choice of(List<Candidate> chosen) {
            return new Choice(List.copyOf(chosen), chosen.stream().mapToDouble(Candidate::principal).sum(), chosen.stream().mapToDouble(Candidate::saving).sum());
        }
    }

    /** The best choice with the items that have to be done in it; when those leave no room, they alone. */
    public Choice choose(List<Candidate> candidates, double capacity) {
        List<Candidate> chosen = new ArrayList<>(candidates.stream().filter(Candidate::isMust).toList());
        int room = units(capacity) - chosen.stream().mapToInt(Candidate::units).sum();
        List<Candidate> free = candidates.stream().filter(candidate -> !candidate.isMust() && candidate.saving() > 0 && candidate.units() <= room).toList();
        if (room > 0) {
            chosen.addAll(knapsack(free, room));
        }
        return Choice.of(chosen);
    }

    /** What people do without a planner: highest priority first, skipping what no longer fits. For comparison. */
    public Choice chooseByPriority(List<Candidate> candidates, double capacity) {
        List<Candidate> order = candidates.stream().sorted(Comparator.comparing(Candidate::isMust).reversed()
            .thenComparing(Comparator.<Candidate>comparingDouble(candidate -> candidate.saving() / candidate.principal()).reversed()).thenComparingLong(Candidate::id)).toList();
        List<Candidate> chosen = new ArrayList<>();
        int room = units(capacity);
        for (Candidate candidate : order) {
            if (candidate.isMust() || candidate.units() <= room && candidate.saving() > 0) {
                chosen.add(candidate);
                room -= candidate.units();
            }
        }
        return Choice.of(chosen);
    }

    private static int units(double capacity) {
        return (int) Math.floor(capacity / RESOLUTION + 1e-6);
    }

    private static List<Candidate> knapsack(List<Candidate> items, int room) {
        double[] best = new double[room + 1];
        List<BitSet> taken = new ArrayList<>(items.size());
        for (Candidate item : items) {
            BitSet better = new BitSet(room + 1);
            int units = item.units();
            for (int used = room; used >= units; used--) {
                double saving = best[used - units] + item.saving();
                if (saving > best[used]) {
                    best[used] = saving;
                    better.set(used);
                }
            }
            taken.add(better);
        }
        return trace(items, taken, room);
    }

    private static List<Candidate> trace(List<Candidate> items, List<BitSet> taken, int room) {
        List<Candidate> chosen = new ArrayList<>();
        int left = room;
        for (int index = items.size() - 1; index >= 0; index--) {
            if (taken.get(index).get(left)) {
                chosen.add(0, items.get(index));
                left -= items.get(index).units();
            }
        }
        return chosen;
    }
}
