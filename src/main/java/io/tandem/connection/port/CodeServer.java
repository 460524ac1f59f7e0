package io.tandem.connection.port;

import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.model.ServerInfo;
import java.time.Instant;
import java.util.List;

/**
 * A server that knows about code. Every call goes over the network and throws {@link CodeServerException} with the exact problem.
 * One call makes one try; {@link #patient} gives a server that tries again.
 */
public interface CodeServer {

    ConnectionKind kind();

    /** Whether the address is such a server, is up, and takes the secret. */
    ServerInfo check(ServerAccess access);

    /** What it says now about one project. Never a zero it did not say. */
    CodeReading read(ServerAccess access, String remoteKey);

    /** What it still remembers since then, at most one reading per day (UTC), oldest first. Measures without history are absent. */
    List<CodeReading> history(ServerAccess access, String remoteKey, Instant since);

    /** The projects this secret may see whose name or key contains the text, at most 100. */
    List<RemoteProject> search(ServerAccess access, String text);

    /** The same server, retrying what may pass (busy, starting, timed out) with growing pauses. Not for a thread that somebody waits for. */
    CodeServer patient();
}
