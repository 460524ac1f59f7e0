package io.tandem.connection.port;

import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.ServerAccess;
import java.time.Instant;
import java.util.List;

/** A server that measures code. */
public interface CodeServer extends RemoteServer {

    /** What it says now about one project, or one directory of it. Never a zero it did not say. */
    CodeReading read(ServerAccess access, String remoteKey);

    /** What it still remembers since then, at most one reading per day (UTC), oldest first. Measures without history are absent. */
    List<CodeReading> history(ServerAccess access, String remoteKey, Instant since);

    @Override
    CodeServer patient();
}
