package io.tandem.connection.model;

import io.tandem.shared.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What a test of a connection found.
 *
 * @param outcome  that it works, or what exactly is wrong
 * @param server   what the server said of itself; empty when it was not reached
 * @param projects one line per mapped project; empty when the server itself does not work
 */
public record TestReport(Health health, Reason outcome, Optional<ServerInfo> server, List<ProjectLine> projects) {

    /** What the test found about one pair. */
    public record ProjectLine(ProjectMapping mapping, Health health, Reason outcome) { }

    public TestReport {
        projects = List.copyOf(projects);
    }
}
