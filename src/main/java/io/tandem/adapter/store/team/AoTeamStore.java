package io.tandem.adapter.store.team;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.shared.Actor;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import io.tandem.team.model.WorkingGroup;
import io.tandem.team.port.TeamStore;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** {@inheritDoc} */
public final class AoTeamStore implements TeamStore {
    private final ActiveObjects activeObjects;

    public AoTeamStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<WorkingGroup> find(String projectKey) {
        return Arrays.stream(activeObjects.find(TeamGroupRow.class, Query.select().where("PROJECT_KEY = ?", projectKey).order("VERSION DESC").limit(1))).findFirst()
            .map(row -> new WorkingGroup(projectKey, row.getVersion(), members(projectKey)));
    }

    @Override
    public List<Member> listMembers(String projectKey) {
        return WorkingGroup.none(projectKey).withMembers(members(projectKey)).members();
    }

    private List<Member> members(String projectKey) {
        return Arrays.stream(rows(projectKey)).map(AoTeamStore::member).toList();
    }

    private TeamMemberRow[] rows(String projectKey) {
        return activeObjects.find(TeamMemberRow.class, Query.select().where("PROJECT_KEY = ?", projectKey));
    }

    @Override
    public WorkingGroup save(WorkingGroup group) {
        int next = group.version() + 1;
        activeObjects.create(TeamGroupRow.class, new DBParam("PROJECT_KEY", group.projectKey()), new DBParam("TOKEN", group.projectKey() + "/" + next), new DBParam("VERSION", next));
        activeObjects.delete(activeObjects.find(TeamGroupRow.class, Query.select().where("PROJECT_KEY = ? AND VERSION < ?", group.projectKey(), next)));
        saveMembers(group);
        return group.stored(next);
    }

    private void saveMembers(WorkingGroup group) {
        Map<String, TeamMemberRow> rows = new HashMap<>();
        for (TeamMemberRow row : rows(group.projectKey())) {
            rows.put(row.getUserKey(), row);
        }
        for (Member member : group.members()) {
            TeamMemberRow row = rows.remove(member.person().key());
            if (row == null || !member(row).equals(member)) {
                write(row == null ? create(group.projectKey(), member) : row, member);
            }
        }
        activeObjects.delete(rows.values().toArray(TeamMemberRow[]::new));
    }

    private TeamMemberRow create(String projectKey, Member member) {
        return activeObjects.create(TeamMemberRow.class, new DBParam("PROJECT_KEY", projectKey), new DBParam("TOKEN", projectKey + "/" + member.person().key()),
            new DBParam("USER_KEY", member.person().key()), new DBParam("SIDE", member.side().name()), new DBParam("CAPACITY", member.capacity()));
    }

    private static void write(TeamMemberRow row, Member member) {
        row.setDisplayName(member.person().displayName());
        row.setSide(member.side().name());
        row.setLead(member.isLead());
        row.setRoleName(member.role());
        row.setDelegateKey(member.findDelegate().map(Actor::key).orElse(null));
        row.setDelegateName(member.findDelegate().map(Actor::displayName).orElse(null));
        row.setCapacity(member.capacity());
        row.setAbsences(TeamJson.absences(member.absences()));
        row.setSkills(TeamJson.skills(member.skills()));
        row.save();
    }

    private static Member member(TeamMemberRow row) {
        Actor delegate = row.getDelegateKey() == null ? null : new Actor(row.getDelegateKey(), row.getDelegateName());
        return new Member(new Actor(row.getUserKey(), row.getDisplayName()), Side.valueOf(row.getSide()), row.isLead(), Objects.toString(row.getRoleName(), ""), delegate, row.getCapacity(),
            TeamJson.readAbsences(row.getAbsences()), TeamJson.readSkills(row.getSkills()));
    }
}
