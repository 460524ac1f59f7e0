package io.tandem.connection.pipeline;

import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.pipeline.model.Batch;
import io.tandem.connection.pipeline.model.PipelineCursor;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.port.PipelineCursors;
import io.tandem.connection.pipeline.port.PipelineServer;
import io.tandem.connection.pipeline.port.PipelineStore;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** Reads one kind of thing of one remote project, batch by batch, keeping each with how far it reached: what was read is never read again for an interruption. */
final class PipelineReading {
    /** How far back a new pair's past is fetched. */
    static final int HISTORY_DAYS = 180;
    /** What was changed while it was being listed may have been missed: the next reading begins a little before where the last one ended. */
    static final Duration OVERLAP = Duration.ofMinutes(10);
    /** More waits for the next reading: others want to be read too. */
    static final int MOST_BATCHES = 20;

    private final PipelineStore store;
    private final PipelineCursors cursors;
    private final Transactions transactions;
    private final Clock clock;

    PipelineReading(PipelineStore store, PipelineCursors cursors, Transactions transactions, Clock clock) {
        this.store = store;
        this.cursors = cursors;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws CodeServerException when the server has none; what came before is kept */
    void read(PipelineServer server, ServerAccess access, PipelineCursor cursor) {
        RemotePair pair = cursor.pair();
        String key = pair.remoteKey();
        switch (cursor.kind()) {
            case BUILDS -> read(cursor, since -> server.readBuilds(access, key, since), things -> store.keepBuilds(pair, things, clock.instant()));
            case DEPLOYMENTS -> read(cursor, since -> server.readDeployments(access, key, since), things -> store.keepDeployments(pair, things, clock.instant()));
            case MERGE_REQUESTS -> read(cursor, since -> server.readMergeRequests(access, key, since), things -> store.keepMergeRequests(pair, things, clock.instant()));
            case COMMITS -> read(cursor, since -> server.readCommits(access, key, since), things -> store.keepCommits(pair, things, clock.instant()));
        }
    }

    private interface Keeper<T> {
        void keep(List<T> things);
    }

    private <T> void read(PipelineCursor before, Function<Instant, Batch<T>> server, Keeper<T> keeper) {
        PipelineCursor cursor = before;
        Instant since = cursor.changedUpTo() == null ? clock.instant().minus(HISTORY_DAYS, ChronoUnit.DAYS) : cursor.changedUpTo().minus(OVERLAP);
        for (int turn = 0; turn < MOST_BATCHES; turn++) {
            Batch<T> batch = server.apply(since);
            PipelineCursor next = batch.isLast() ? cursor.succeeded(batch.changedUpTo(), clock.instant()) : cursor.reached(batch.changedUpTo());
            transactions.run(() -> {
                keeper.keep(batch.things());
                cursors.save(next);
            });
            if (batch.isLast()) {
                return;
            }
            if (batch.changedUpTo() == null || !batch.changedUpTo().isAfter(since)) {
                throw new CodeServerException(Reach.PROJECT, Reason.of("pipeline.problem.endless", before.pair().remoteKey()), null);
            }
            cursor = next;
            since = batch.changedUpTo();
        }
    }
}
