package io.tandem.debt.repayment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Random candidates few enough to try every choice, and that trial. */
final class SmallCases {
    private final Random random;

    SmallCases(long seed) {
        random = new Random(seed);
    }

    /** @param density how likely each item needs each one before it */
    List<Candidate> candidates(int count, double density, double mustShare) {
        List<Candidate> candidates = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            Set<Long> needs = new HashSet<>();
            IntStream.range(1, id).filter(earlier -> random.nextDouble() < density).forEach(earlier -> needs.add((long) earlier));
            double saving = random.nextInt(4) == 0 ? 0 : random.nextInt(40) / 4.0;
            candidates.add(new Candidate(id, 0.25 * (1 + random.nextInt(20)) - random.nextInt(2) * 0.1, saving, random.nextDouble() < mustShare, needs));
        }
        return candidates;
    }

    /** The most any choice saves that honours needs and musts; NaN when there is none within the capacity. Two that save the same: the one that takes less. */
    static double[] bestOfAll(List<Candidate> candidates, double capacity) {
        double[] best = {Double.NaN, 0};
        for (int subset = 0; subset < 1 << candidates.size(); subset++) {
            double[] figures = figures(candidates, subset);
            boolean isBetter = Double.isNaN(best[0]) || figures[0] > best[0] + 1e-9 || figures[0] > best[0] - 1e-9 && figures[1] < best[1];
            if (figures[1] <= capacity && isBetter && isSound(candidates, subset)) {
                best = figures;
            }
        }
        return best;
    }

    private static double[] figures(List<Candidate> candidates, int subset) {
        double saving = 0;
        double days = 0;
        for (int index = 0; index < candidates.size(); index++) {
            saving += isIn(subset, index) ? candidates.get(index).saving() : 0;
            days += isIn(subset, index) ? candidates.get(index).days() : 0;
        }
        return new double[] {saving, days};
    }

    private static boolean isSound(List<Candidate> candidates, int subset) {
        return IntStream.range(0, candidates.size()).allMatch(index -> isIn(subset, index)
            ? candidates.get(index).needs().stream().allMatch(need -> isIn(subset, (int) (need - 1)))
            : !candidates.get(index).isMust());
    }

    private static boolean isIn(int subset, int index) {
        return (subset >> index & 1) == 1;
    }
}
