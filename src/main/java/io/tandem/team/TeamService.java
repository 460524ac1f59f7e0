package io.tandem.team;

import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Transactions;
import io.tandem.team.api.Member;
import io.tandem.team.input.TeamInput;
import io.tandem.team.input.TeamInput.OwnInput;
import io.tandem.team.model.WorkingGroup;
import io.tandem.team.port.TeamStore;
import java.util.function.UnaryOperator;

/** A project's working group, read and written. Every change and its audit row are one transaction. */
public final class TeamService {
    private final TeamStore store;
    private final ProjectAccess projects;
    private final TeamAccess access;
    private final People people;
    private final TeamTrail trail;
    private final Transactions transactions;

    public TeamService(TeamStore store, ProjectAccess projects, People people, AuditLog audit, Transactions transactions) {
        this.store = store;
        this.projects = projects;
        this.access = new TeamAccess(projects);
        this.people = people;
        this.trail = new TeamTrail(audit);
        this.transactions = transactions;
    }

    /** @throws io.tandem.shared.NotFoundException when the project is missing or may not be seen */
    public WorkingGroup get(Actor actor, String projectKey) {
        access.requireRead(actor, projectKey);
        return group(projectKey);
    }

    public boolean mayWrite(Actor actor, String projectKey) {
        return access.mayWrite(actor, projectKey);
    }

    /** What every change of the whole group asks first. */
    public void requireWritable(Actor actor, String projectKey) {
        access.requireWrite(actor, projectKey);
    }

    /**
     * Who says something about themselves has to be in the group.
     *
     * @throws ForbiddenException when they see the project and are no member
     */
    public Member requireMember(Actor actor, String projectKey) {
        return get(actor, projectKey).find(actor).orElseThrow(() -> new ForbiddenException(Problem.of("team.member.needed")));
    }

    /**
     * Replaces the whole group.
     *
     * @throws ForbiddenException unless the actor administers the project
     * @throws ConflictException  when somebody saved in between; carries the group as it is now
     */
    public WorkingGroup save(Actor actor, String projectKey, TeamInput input) {
        access.requireWrite(actor, projectKey);
        return change(actor, projectKey, "saved", input.version(), current -> new TeamRules(people, projects, current).read(input));
    }

    /** Replaces what a member says about themselves: absences and who stands in. */
    public WorkingGroup saveOwn(Actor actor, String projectKey, OwnInput input) {
        requireMember(actor, projectKey);
        return change(actor, projectKey, "absence told", input.version(),
            current -> new TeamRules(people, projects, current).readOwn(current.find(actor).orElseThrow(() -> new ForbiddenException(Problem.of("team.member.needed"))), input));
    }

    /** The next version of the group; the same one when nothing would change. What is wrong with the input is told before what is wrong with its version. */
    WorkingGroup change(Actor actor, String projectKey, String action, Integer version, UnaryOperator<WorkingGroup> work) {
        return transactions.call(() -> {
            WorkingGroup current = group(projectKey);
            WorkingGroup wanted = work.apply(current);
            if (version == null || version != current.version()) {
                throw new ConflictException(Problem.at("version", "version.stale"), current);
            }
            if (wanted.equals(current)) {
                return current;
            }
            WorkingGroup saved = store.save(wanted);
            trail.record(actor, action, current, saved);
            return saved;
        });
    }

    private WorkingGroup group(String projectKey) {
        return store.find(projectKey).orElseGet(() -> WorkingGroup.none(projectKey));
    }
}
