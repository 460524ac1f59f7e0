package io.tandem.connection.pipeline;

import io.tandem.connection.ConnectionService;
import io.tandem.connection.pipeline.model.PipelineCursor;
import io.tandem.connection.pipeline.port.PipelineCursors;
import io.tandem.shared.Actor;
import java.util.List;

/** How far the reading of a connection's projects is. For system administrators. */
public final class PipelineProgress {
    private final ConnectionService connections;
    private final PipelineCursors cursors;

    public PipelineProgress(ConnectionService connections, PipelineCursors cursors) {
        this.connections = connections;
        this.cursors = cursors;
    }

    /** Of every remote project ever read through it, one for each kind of thing. */
    public List<PipelineCursor> list(Actor actor, long connectionId) {
        return cursors.list(connections.get(actor, connectionId).id());
    }
}
