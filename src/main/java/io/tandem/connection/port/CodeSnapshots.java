package io.tandem.connection.port;

import io.tandem.connection.model.CodeSnapshot;
import io.tandem.shared.DateRange;
import java.util.Collection;
import java.util.List;

/** The add-on's own daily series of code measures. */
public interface CodeSnapshots {

    /** Keeps the snapshot, in place of one for the same Jira project, remote project and day. */
    void keep(CodeSnapshot snapshot);

    /** Keeps those whose day has no snapshot yet; a reading of the day itself is worth more than the server's thinned history. */
    void fill(Collection<CodeSnapshot> snapshots);

    /** Of these Jira projects on these days, by project, remote project and day; of every rating model. */
    List<CodeSnapshot> list(Collection<String> projectKeys, DateRange days);

    /** For each remote project of these Jira projects the newest, however old. */
    List<CodeSnapshot> listNewest(Collection<String> projectKeys);
}
