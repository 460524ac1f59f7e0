package io.tandem.team.port;

import io.tandem.team.api.Member;
import io.tandem.team.model.WorkingGroup;
import java.util.List;
import java.util.Optional;

/** Keeps each project's working group. Writing runs inside a transaction; the later of two writers of one version is tried again from its start, so that it sees what the first one did. */
public interface TeamStore {
    Optional<WorkingGroup> find(String projectKey);

    /** The members alone, in one query. */
    List<Member> listMembers(String projectKey);

    /** Stores the version that follows {@code group.version()} and gives it back. The caller has compared versions in the same transaction. */
    WorkingGroup save(WorkingGroup group);
}
