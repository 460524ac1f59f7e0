package io.tandem.plan.buffer;

import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.BufferDraw;
import io.tandem.plan.api.BufferDraws;
import io.tandem.plan.api.BufferLedger;
import io.tandem.plan.api.DrawSource;
import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.CauseTotal;
import io.tandem.plan.buffer.model.ChainProgress;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.model.ReleaseIssue;
import io.tandem.plan.buffer.port.BufferCalendar;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.buffer.port.BufferStore;
import io.tandem.plan.buffer.port.ReleaseWork;
import io.tandem.shared.Actor;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Measures each open release once a day: takes in what its sources draw, posts by how much the delay grew or shrank since the last time, and keeps a point of the fever chart. */
public final class BufferMeasure {
    private final BufferStore store;
    private final BufferReleases releases;
    private final ReleaseWork work;
    private final BufferLedger ledger;
    private final List<BufferDraws> sources;
    private final BufferCalendar calendar;
    private final Transactions transactions;
    private final Clock clock;

    public BufferMeasure(BufferStore store, BufferReleases releases, ReleaseWork work, BufferLedger ledger, List<BufferDraws> sources, BufferCalendar calendar, Transactions transactions, Clock clock) {
        this.store = store;
        this.releases = releases;
        this.work = work;
        this.ledger = ledger;
        this.sources = List.copyOf(sources);
        this.calendar = calendar;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Every release that has no point for today. One that fails does not keep the others waiting; the first failure is thrown at the end. */
    public void measureAll() {
        RuntimeException first = null;
        for (ReleaseBuffer buffer : store.listPlanned()) {
            try {
                measure(buffer);
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void measure(ReleaseBuffer buffer) {
        boolean isOpen = releases.find(buffer.projectKey(), buffer.releaseId()).filter(release -> release.state() == ReleaseInfo.State.OPEN).isPresent();
        if (isOpen && !store.hasPoint(buffer.id(), buffer.getBaseline().number(), today())) {
            List<ReleaseIssue> issues = work.list(buffer.projectKey(), buffer.releaseId());
            transactions.run(() -> store.find(buffer.releaseId()).ifPresent(present -> record(present, issues)));
        }
    }

    /** Keeps today's point unless another node was faster. Runs inside a transaction. */
    void record(ReleaseBuffer buffer, List<ReleaseIssue> issues) {
        Baseline plan = buffer.getBaseline();
        if (store.hasPoint(buffer.id(), plan.number(), today())) {
            return;
        }
        ChainProgress progress = ChainProgress.of(store.listTasks(buffer.id(), plan.number()), issues);
        sources.stream().flatMap(source -> source.list(buffer.projectKey(), buffer.releaseId(), buffer.releaseName()).stream()).forEach(draw -> ledger.settle(draw, Actor.HOUSE));
        ledger.settle(delay(buffer, progress), Actor.HOUSE);
        double drawn = store.listTotals(buffer.id(), plan.number()).stream().mapToDouble(CauseTotal::days).sum();
        store.addPoint(buffer.id(), plan.number(), FeverPoint.of(today(), drawn, progress));
    }

    private static BufferDraw delay(ReleaseBuffer buffer, ChainProgress progress) {
        DrawSource measured = DrawSource.of(DrawSource.Kind.MEASURED, buffer.id(), "");
        return new BufferDraw(buffer.projectKey(), buffer.releaseId(), BufferCause.DELAY, measured, progress.overrun(), BufferDraw.Unit.PERSON_DAYS, null);
    }

    private LocalDate today() {
        return calendar.dayOf(clock.instant());
    }
}
