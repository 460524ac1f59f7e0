package io.tandem.team;

import io.tandem.team.api.Member;
import io.tandem.team.api.StandIn;
import io.tandem.team.api.WorkingGroups;
import io.tandem.team.model.StandIns;
import io.tandem.team.port.TeamStore;
import java.util.List;

/** Answers other features from the store, one query each. */
public final class StoredWorkingGroups implements WorkingGroups {
    private final TeamStore store;

    public StoredWorkingGroups(TeamStore store) {
        this.store = store;
    }

    @Override
    public List<Member> listMembers(String projectKey) {
        return store.listMembers(projectKey);
    }

    @Override
    public List<StandIn> listStandIns(String projectKey) {
        return new StandIns(listMembers(projectKey)).list();
    }
}
