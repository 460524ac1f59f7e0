package io.tandem.joint;

import io.tandem.debt.api.DebtOverview;
import io.tandem.debt.api.Totals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The register's totals, at most a minute old even while it is being written to: adding up a large register takes longer than all the rest of the view. */
final class RecentTotals {
    private static final Duration RECENT = Duration.ofMinutes(1);

    private final DebtOverview debts;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    RecentTotals(DebtOverview debts, Clock clock) {
        this.debts = debts;
        this.clock = clock;
    }

    /** Totals and when they were added up. */
    record Known(Totals totals, Instant at) { }

    /** Of these projects together, as of the oldest. */
    Known read(List<String> projectKeys) {
        List<Known> all = projectKeys.stream().map(this::get).toList();
        Totals sum = all.stream().map(Known::totals).reduce(Totals.NONE, RecentTotals::plus);
        return new Known(sum, all.stream().map(Known::at).min(Comparator.naturalOrder()).orElseGet(clock::instant));
    }

    private Known get(String projectKey) {
        Instant now = clock.instant();
        return known.compute(projectKey, (key, before) -> before != null && before.at().plus(RECENT).isAfter(now) ? before : new Known(debts.getTotals(key), now));
    }

    private static Totals plus(Totals one, Totals other) {
        return new Totals(one.items() + other.items(), one.principal() + other.principal(), one.interest() + other.interest(), one.accepted() + other.accepted());
    }
}
