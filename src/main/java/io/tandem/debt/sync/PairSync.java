package io.tandem.debt.sync;

import io.tandem.connection.api.CodeProject;
import io.tandem.debt.DebtWriter;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.port.DebtStore;
import io.tandem.debt.port.ProjectParts;
import io.tandem.debt.sync.SyncPlan.Step;
import io.tandem.debt.sync.model.Preview;
import io.tandem.debt.sync.model.Reading;
import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.model.SyncCounts;
import io.tandem.debt.sync.model.SyncJob.Phase;
import io.tandem.debt.sync.model.SyncResult;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.debt.sync.port.FindingSource;
import io.tandem.debt.sync.port.FindingSourceException;
import io.tandem.debt.sync.port.FindingStore;
import io.tandem.debt.sync.port.GroupStore;
import io.tandem.debt.sync.port.SyncResults;
import io.tandem.debt.sync.port.SyncSettingsStore;
import io.tandem.shared.ConflictException;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One of a server's projects: read whole first, compared, then written piece by piece. Nothing is written of a project that could not be read to its end. */
public final class PairSync {
    /** What one transaction holds: as many items, and findings, at most. */
    private static final int ITEMS = 25;
    private static final int FINDINGS = 500;
    /** How often a piece is worked out anew because a person changed one of its items at the same moment. */
    private static final int ATTEMPTS = 5;

    private final FindingSource source;
    private final DebtStore items;
    private final DebtWriter writer;
    private final ProjectParts parts;
    private final FindingStore findings;
    private final GroupStore groups;
    private final SyncResults results;
    private final SyncSettingsStore settings;
    private final Texts texts;
    private final Transactions transactions;
    private final Clock clock;

    public PairSync(FindingSource source, DebtStore items, DebtWriter writer, ProjectParts parts, FindingStore findings, GroupStore groups, SyncResults results, SyncSettingsStore settings,
                    Texts texts, Transactions transactions, Clock clock) {
        this.source = source;
        this.items = items;
        this.writer = writer;
        this.parts = parts;
        this.findings = findings;
        this.groups = groups;
        this.results = results;
        this.settings = settings;
        this.texts = texts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Told how far it is. */
    interface Watch {
        /** @throws FindingSource.StoppedException when it is to stop */
        void at(Phase phase, long done, long total);
    }

    /**
     * Reads and writes.
     *
     * @throws FindingSourceException        when the server could not be read; the result says so, and nothing else was written
     * @throws FindingSource.StoppedException when told to stop; what was written stays, and is right
     */
    void sync(CodeProject project, Watch watch) {
        SourcePair pair = new SourcePair(project.projectKey(), project.remoteKey());
        Reading reading = read(project, pair, watch);
        Work work = work(pair, reading);
        SyncCounts counts = write(work, watch);
        Instant now = clock.instant();
        transactions.run(() -> results.save(results.get(pair).succeeded(now, counts, reading, work.plan().minutes(), byComponent(work.components(), reading))));
    }

    /** What {@link #sync} would do now. Writes nothing. */
    Preview preview(CodeProject project, Watch watch) {
        SourcePair pair = new SourcePair(project.projectKey(), project.remoteKey());
        Reading reading = source.read(project, (done, total) -> told(watch, done, total));
        Work work = work(pair, reading);
        return Previews.of(work.plan(), reading, work.outcomes().work(work.plan().steps()), work.settings());
    }

    private Reading read(CodeProject project, SourcePair pair, Watch watch) {
        try {
            return source.read(project, (done, total) -> told(watch, done, total));
        } catch (FindingSourceException unreadable) {
            if (Thread.currentThread().isInterrupted()) {
                // Not the server's fault: the add-on is being stopped.
                throw new FindingSource.StoppedException();
            }
            Instant now = clock.instant();
            transactions.run(() -> results.save(results.get(pair).failed(now, unreadable.reason())));
            throw unreadable;
        }
    }

    private static boolean told(Watch watch, long done, long total) {
        watch.at(Phase.READING, done, total);
        return true;
    }

    /** Everything that writing, or looking, needs. */
    private record Work(SyncPlan plan, Reading reading, SyncSettings settings, Components components, StepOutcomes outcomes) { }

    private Work work(SourcePair pair, Reading reading) {
        SyncSettings wanted = settings.get(pair.projectKey());
        Instant now = clock.instant();
        Components components = new Components(wanted.components(), parts.listComponents(pair.projectKey()));
        Instant lastMet = results.get(pair).succeededAt();
        SyncPlan plan = new SyncPlanner(pair, wanted, components, reading, now, lastMet == null ? now : lastMet).plan(findings.list(pair), groups.list(pair));
        ItemPolicy policy = new ItemPolicy(wanted, reason -> texts.get("tandem." + reason.code(), reason.arguments().toArray()), now, LocalDate.now(clock));
        return new Work(plan, reading, wanted, components, new StepOutcomes(items, findings, groups, pair, wanted, policy, now));
    }

    private static Map<String, Long> byComponent(Components components, Reading reading) {
        Map<String, Long> minutes = new TreeMap<>();
        reading.minutesByPath().forEach((path, of) -> minutes.merge(components.find(path).map(ComponentRef::name).orElse(""), of, Long::sum));
        return minutes;
    }

    private SyncCounts write(Work work, Watch watch) {
        SyncPlan plan = work.plan();
        StepWriter steps = new StepWriter(writer, findings, groups, work.outcomes());
        SyncCounts counts = new SyncCounts(work.reading().findings().size(), 0, 0, 0, 0, plan.settled(), plan.waiting());
        for (int next = 0; next < plan.loose().size(); next += FINDINGS) {
            watch.at(Phase.WRITING, 0, plan.steps().size());
            var piece = plan.loose().subList(next, Math.min(plan.loose().size(), next + FINDINGS));
            transactions.run(() -> steps.writeLoose(piece));
        }
        for (int next = 0; next < plan.steps().size();) {
            watch.at(Phase.WRITING, next, plan.steps().size());
            List<Step> piece = piece(plan.steps(), next);
            counts = counts.plus(write(steps, piece));
            next += piece.size();
        }
        return counts;
    }

    private SyncCounts write(StepWriter steps, List<Step> piece) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.call(() -> steps.write(piece));
            } catch (ConflictException faster) {
                if (attempt == ATTEMPTS) {
                    throw faster;
                }
            }
        }
    }

    private static List<Step> piece(List<Step> steps, int from) {
        int to = from;
        int size = 0;
        do {
            size += steps.get(to).size();
            to++;
        } while (to < steps.size() && to - from < ITEMS && size + steps.get(to).size() <= FINDINGS);
        return steps.subList(from, to);
    }
}
