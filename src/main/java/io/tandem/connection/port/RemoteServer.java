package io.tandem.connection.port;

import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.model.ServerInfo;
import io.tandem.shared.Reason;
import java.util.List;

/**
 * A server the add-on reads from. Every call goes over the network and throws {@link CodeServerException} with the exact problem.
 * One call makes one try; {@link #patient} gives a server that tries again.
 */
public interface RemoteServer {

    ConnectionKind kind();

    /** Whether the address is such a server, is up, and takes the secret. */
    ServerInfo check(ServerAccess access);

    /** What reading this project of the server's would bring, as a sentence. A project that cannot be read is an exception that reaches no further than itself. */
    Reason probe(ServerAccess access, String remoteKey);

    /** The projects this secret may see whose name or key contains the text, at most 100. */
    List<RemoteProject> search(ServerAccess access, String text);

    /** The same server, retrying what may pass (busy, starting, timed out) with growing pauses. Not for a thread that somebody waits for. */
    RemoteServer patient();
}
