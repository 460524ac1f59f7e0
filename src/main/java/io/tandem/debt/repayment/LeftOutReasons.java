package io.tandem.debt.repayment;

import static io.tandem.debt.model.DebtExplanation.number;

import io.tandem.debt.model.DebtItem;
import io.tandem.debt.repayment.LeftOut.Cause;
import io.tandem.shared.Reason;
import java.util.HashSet;
import java.util.Set;

/** Says for a candidate that the plan leaves out why it does. */
final class LeftOutReasons {
    private final Dependencies dependencies;
    private final Set<Candidate> chosen;
    private final Titles titles;
    private final Set<Candidate> must;
    private final double room;
    private final double unused;
    private final double least;

    LeftOutReasons(Dependencies dependencies, Choice plan, double capacity, Titles titles) {
        this.dependencies = dependencies;
        this.chosen = new HashSet<>(plan.chosen());
        this.titles = titles;
        must = dependencies.closure(plan.chosen().stream().filter(Candidate::isMust).toList());
        room = capacity - must.stream().mapToDouble(Candidate::days).sum();
        unused = capacity - plan.days();
        Set<Long> needed = new HashSet<>();
        plan.chosen().forEach(candidate -> needed.addAll(candidate.needs()));
        least = plan.chosen().stream().filter(candidate -> !must.contains(candidate) && !needed.contains(candidate.id())).mapToDouble(Candidate::savingPerDay).min().orElse(Double.POSITIVE_INFINITY);
    }

    LeftOut of(Candidate candidate, DebtItem item) {
        Set<Candidate> added = dependencies.closure(candidate);
        added.removeAll(must);
        double whole = added.stream().mapToDouble(Candidate::days).sum();
        String wholeNeeds = needs(candidate, added);
        added.removeAll(chosen);
        double days = added.stream().mapToDouble(Candidate::days).sum();
        double saving = added.stream().mapToDouble(Candidate::saving).sum();
        boolean isAlone = added.size() == 1;
        if (!dependencies.obstacles(candidate).isEmpty()) {
            return leftOut(item, candidate, Cause.BLOCKED, Reason.of("debt.plan.left.blocked", titles.of(dependencies.obstacles(candidate))));
        }
        if (saving <= 0) {
            return leftOut(item, candidate, Cause.SAVES_NOTHING, Reason.of("debt.plan.left.nothing"));
        }
        if (whole > room) {
            return leftOut(item, candidate, Cause.TOO_LARGE, Reason.of(wholeNeeds.isEmpty() ? "debt.plan.left.large" : "debt.plan.left.dear", number(whole), number(Math.max(0, room)), wholeNeeds));
        }
        double perDay = saving / added.stream().mapToDouble(Candidate::principal).sum();
        return perDay <= least && least < Double.POSITIVE_INFINITY
            ? leftOut(item, candidate, Cause.SAVES_LESS, Reason.of(isAlone ? "debt.plan.left.less" : "debt.plan.left.less.with", number(perDay), number(least), needs(candidate, added)))
            : leftOut(item, candidate, Cause.NO_ROOM, Reason.of(isAlone ? "debt.plan.left.room" : "debt.plan.left.room.with", number(days), number(Math.max(0, unused)), needs(candidate, added)));
    }

    private String needs(Candidate candidate, Set<Candidate> added) {
        return titles.of(added.stream().filter(other -> other != candidate).map(Candidate::id).toList());
    }

    private static LeftOut leftOut(DebtItem item, Candidate candidate, Cause cause, Reason why) {
        return new LeftOut(item, candidate.saving(), cause, why);
    }
}
