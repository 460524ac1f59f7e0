package io.tandem.adapter.store.outbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.adapter.store.outbox.OutboxJson.ProgressJson;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.wiki.api.Publication;
import io.tandem.wiki.port.PublicationStore;
import io.tandem.wiki.port.PublishOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** {@inheritDoc} */
public final class AoPublicationStore implements PublicationStore {
    private final ActiveObjects activeObjects;

    public AoPublicationStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Waiting> find(String recordKey) {
        return row(recordKey).map(AoPublicationStore::waiting);
    }

    private Optional<PublicationRow> row(String recordKey) {
        return Arrays.stream(activeObjects.find(PublicationRow.class, Query.select().where("RECORD_KEY = ?", recordKey))).findFirst();
    }

    @Override
    public Waiting add(Waiting waiting) {
        Publication publication = waiting.publication();
        if (row(publication.recordKey()).isPresent()) {
            throw new ConflictException(Problem.of("publication.stale"));
        }
        PublicationRow row = activeObjects.create(PublicationRow.class,
            new DBParam("RECORD_KEY", publication.recordKey()),
            new DBParam("STATE", publication.state().name()),
            new DBParam("NEXT_TRY_AT", nextTry(publication)),
            new DBParam("ATTEMPTS", publication.attempts()),
            new DBParam("ACTOR_KEY", waiting.actorKey()),
            new DBParam("CHANGED_AT", publication.changedAt().toEpochMilli()),
            new DBParam("VERSION", 1));
        return written(row, waiting, 1);
    }

    @Override
    public Waiting update(Waiting waiting) {
        PublicationRow row = row(waiting.publication().recordKey()).filter(found -> found.getVersion() == waiting.version())
            .orElseThrow(() -> new ConflictException(Problem.of("publication.stale")));
        return written(row, waiting, waiting.version() + 1);
    }

    private static Waiting written(PublicationRow row, Waiting waiting, int version) {
        Publication publication = waiting.publication();
        row.setState(publication.state().name());
        row.setNextTryAt(nextTry(publication));
        row.setAttempts(publication.attempts());
        row.setActorKey(waiting.actorKey());
        row.setPageOrder(OutboxJson.order(waiting.order()));
        row.setProgress(OutboxJson.progress(publication));
        row.setChangedAt(publication.changedAt().toEpochMilli());
        row.setVersion(version);
        row.save();
        return new Waiting(publication, waiting.order(), waiting.actorKey(), version);
    }

    private static long nextTry(Publication publication) {
        return publication.nextTry().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
    }

    @Override
    public List<String> listDue(Instant now, int limit) {
        return Arrays.stream(activeObjects.find(PublicationRow.class, Query.select().where("NEXT_TRY_AT <= ?", now.toEpochMilli()).order("NEXT_TRY_AT ASC, ID ASC").limit(limit)))
            .map(PublicationRow::getRecordKey).toList();
    }

    private static Waiting waiting(PublicationRow row) {
        PublishOrder order = OutboxJson.readOrder(row.getRecordKey(), row.getPageOrder());
        ProgressJson progress = OutboxJson.readProgress(row.getProgress());
        Optional<Instant> next = Optional.of(row.getNextTryAt()).filter(time -> time != Long.MAX_VALUE).map(Instant::ofEpochMilli);
        Publication publication = new Publication(row.getRecordKey(), Publication.State.valueOf(row.getState()), order.target(), order.title(), OutboxJson.page(progress), row.getAttempts(),
            next, OutboxJson.problem(progress), Optional.ofNullable(progress.askAt()), OutboxJson.outcomes(progress), Instant.ofEpochMilli(row.getChangedAt()));
        return new Waiting(publication, order, row.getActorKey(), row.getVersion());
    }
}
