package io.tandem.connection.pipeline.port;

import io.tandem.connection.pipeline.model.PipelineCursor;
import java.util.List;

/** How far each kind of each remote project has been read. */
public interface PipelineCursors {
    /** All of this connection. */
    List<PipelineCursor> list(long connectionId);

    List<PipelineCursor> listAll();

    void save(PipelineCursor cursor);
}
