package io.tandem.wiring.jira;

import io.tandem.shared.port.Stamps;
import io.tandem.team.api.Member;
import io.tandem.team.model.WorkingGroup;
import io.tandem.team.port.TeamStore;
import java.util.List;
import java.util.Optional;

/** Says whenever a working group is saved that what figures keep of it no longer holds. */
record StampedTeamStore(TeamStore store, Stamps stamps) implements TeamStore {
    @Override
    public Optional<WorkingGroup> find(String projectKey) {
        return store.find(projectKey);
    }

    @Override
    public List<Member> listMembers(String projectKey) {
        return store.listMembers(projectKey);
    }

    @Override
    public WorkingGroup save(WorkingGroup group) {
        WorkingGroup saved = store.save(group);
        stamps.touch(group.projectKey(), Stamps.Kind.SETTINGS);
        return saved;
    }
}
