package io.tandem.connection.port;

import io.tandem.connection.model.CodeSnapshot;
import io.tandem.shared.DateRange;
import java.util.Collection;
import java.util.List;

/** The add-on's own daily series of code measures. */
public interface CodeSnapshots {

    /** Keeps the snapshot, in place of one for the same pair and day. */
    void keep(CodeSnapshot snapshot);

    /** Keeps those whose day has no snapshot yet; a reading of the day itself is worth more than the server's thinned history. */
    void fill(Collection<CodeSnapshot> snapshots);

    /** Of this Jira project on these days, by day and remote project, of every rating model, of the whole project and of its components; only of pairs that are mapped at present. One query. */
    List<CodeSnapshot> list(String projectKey, DateRange days);

    /** Of this Jira project, the newest of each pair that is mapped at present, however old. */
    List<CodeSnapshot> listNewest(String projectKey);
}
