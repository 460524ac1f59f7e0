package io.tandem.wiring.jira;

import io.tandem.connection.pipeline.api.CommitReader;
import io.tandem.connection.pipeline.api.CommitRecord;
import io.tandem.debt.sync.FileComponents;
import io.tandem.scorecard.model.ChangeHistory;
import io.tandem.scorecard.port.ComponentHistory;
import io.tandem.shared.DateRange;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the stored commits of the last 90 days say about components. Coupling: of the commits that touch a component, the share that touches another one as well. Commits of more than
 * {@value #MOST_FILES} files (moves, formatting) are left out, and so are components with fewer than {@value #ENOUGH} commits. How many lines changed is not known, so there is no churn.
 */
final class CommittedHistory implements ComponentHistory {
    static final int DAYS = 90;
    static final int MOST_COMMITS = 5_000;
    static final int MOST_FILES = 50;
    static final int ENOUGH = 5;

    private final CommitReader commits;
    private final FileComponents components;
    private final Clock clock;

    CommittedHistory(CommitReader commits, FileComponents components, Clock clock) {
        this.commits = commits;
        this.components = components;
        this.clock = clock;
    }

    private static final class Tally {
        private int touched;
        private int shared;
        private Instant last = Instant.EPOCH;

        private ChangeHistory history() {
            return new ChangeHistory(100.0 * shared / touched, null, last);
        }
    }

    @Override
    public Optional<Map<Long, ChangeHistory>> find(String projectKey) {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        List<CommitRecord> known = commits.list(projectKey, new DateRange(tomorrow.minusDays(DAYS), tomorrow), MOST_COMMITS);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Function<String, Optional<Long>> component = components.of(projectKey);
        Map<Long, Tally> tallies = new HashMap<>();
        known.stream().filter(commit -> commit.files().size() <= MOST_FILES).forEach(commit -> count(commit, component, tallies));
        return Optional.of(tallies.entrySet().stream().filter(entry -> entry.getValue().touched >= ENOUGH).collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().history())));
    }

    private static void count(CommitRecord commit, Function<String, Optional<Long>> component, Map<Long, Tally> tallies) {
        Set<Long> touched = commit.files().stream().map(component).flatMap(Optional::stream).collect(Collectors.toSet());
        for (Long id : touched) {
            Tally tally = tallies.computeIfAbsent(id, ignored -> new Tally());
            tally.touched++;
            tally.shared += touched.size() > 1 ? 1 : 0;
            tally.last = commit.at().isAfter(tally.last) ? commit.at() : tally.last;
        }
    }
}
