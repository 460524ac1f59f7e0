package io.tandem.adapter.store.pipeline;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.connection.pipeline.model.PipelineCursor;
import io.tandem.connection.pipeline.model.PipelineKind;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.port.PipelineCursors;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** How far was read, in Active Objects. */
public final class AoPipelineCursors implements PipelineCursors {
    private final ActiveObjects activeObjects;

    public AoPipelineCursors(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<PipelineCursor> list(long connectionId) {
        return Arrays.stream(activeObjects.find(PipelineCursorRow.class, Query.select().where("CONNECTION_ID = ?", (int) connectionId).order("ID ASC"))).map(AoPipelineCursors::cursor).toList();
    }

    @Override
    public List<PipelineCursor> listAll() {
        return Arrays.stream(activeObjects.find(PipelineCursorRow.class, Query.select().order("ID ASC"))).map(AoPipelineCursors::cursor).toList();
    }

    @Override
    public void save(PipelineCursor cursor) {
        String key = Cells.hash(cursor.pair().connectionId(), cursor.pair().remoteKey(), cursor.kind());
        PipelineCursorRow row = Arrays.stream(activeObjects.find(PipelineCursorRow.class, Query.select().where("CURSOR_KEY = ?", key))).findFirst()
            .orElseGet(() -> activeObjects.create(PipelineCursorRow.class, new DBParam("CURSOR_KEY", key), new DBParam("CONNECTION_ID", (int) cursor.pair().connectionId()),
                new DBParam("REMOTE_KEY", cursor.pair().remoteKey()), new DBParam("KIND", cursor.kind().name())));
        row.setChangedUpTo(Cells.millis(cursor.changedUpTo()));
        row.setReadAt(Cells.millis(cursor.readAt()));
        row.setFailingSince(Cells.millis(cursor.failingSince()));
        row.setFailureCode(cursor.failure() == null ? null : cursor.failure().code());
        row.setFailureArguments(Cells.arguments(cursor.failure()));
        row.save();
    }

    private static PipelineCursor cursor(PipelineCursorRow row) {
        return new PipelineCursor(new RemotePair(row.getConnectionId(), row.getRemoteKey()), PipelineKind.valueOf(row.getKind()), Cells.instant(row.getChangedUpTo()),
                Cells.instant(row.getReadAt()), Cells.instant(row.getFailingSince()), Cells.reason(row.getFailureCode(), row.getFailureArguments()));
    }
}
