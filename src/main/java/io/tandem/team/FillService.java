package io.tandem.team;

import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import io.tandem.team.input.FillInput;
import io.tandem.team.input.FillInput.RoleInput;
import io.tandem.team.model.FillProposal;
import io.tandem.team.model.FillProposal.Lead;
import io.tandem.team.model.FillProposal.RoleShare;
import io.tandem.team.model.WorkingGroup;
import io.tandem.team.port.ProjectRoles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Takes people over from project roles: proposes whom, and does it on confirmation. Nobody who is in the group already is changed, except that they may become a lead that is missing. */
public final class FillService {
    private final TeamService teams;
    private final ProjectRoles roles;
    private final ProjectAccess access;
    private final People people;
    private final Texts texts;

    public FillService(TeamService teams, ProjectRoles roles, ProjectAccess access, People people, Texts texts) {
        this.teams = teams;
        this.roles = roles;
        this.access = access;
        this.people = people;
        this.texts = texts;
    }

    /**
     * What filling would do now; writes nothing.
     *
     * @throws io.tandem.shared.ForbiddenException unless the actor administers the project
     */
    public FillProposal propose(Actor actor, String projectKey, FillInput input) {
        teams.requireWritable(actor, projectKey);
        return propose(teams.get(actor, projectKey), mapping(input));
    }

    /**
     * Fills the group.
     *
     * @throws io.tandem.shared.ConflictException when somebody saved since {@code input.version()}; carries the group as it is now
     */
    public WorkingGroup fill(Actor actor, String projectKey, FillInput input) {
        teams.requireWritable(actor, projectKey);
        new Problems().require(input.version() != null, "version", "version.missing").throwIfAny();
        Map<String, Side> mapping = mapping(input);
        return teams.change(actor, projectKey, "filled from project roles", input.version(), current -> {
            WorkingGroup filled = propose(current, mapping).applyTo(current);
            new Problems().require(filled.members().size() <= TeamLimits.MEMBERS, "mapping", "team.fill.many", filled.members().size(), TeamLimits.MEMBERS).throwIfAny();
            return filled;
        });
    }

    private Map<String, Side> mapping(FillInput input) {
        List<String> known = roles.listNames();
        List<RoleInput> wanted = input.mapping() == null ? UsualRoles.mapping(known) : input.mapping();
        Problems problems = new Problems().require(wanted.size() <= TeamLimits.ROLES, "mapping", "list.long", TeamLimits.ROLES);
        problems.throwIfAny();
        Map<String, Side> mapping = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            RoleInput line = wanted.get(i) == null ? new RoleInput(null, null) : wanted.get(i);
            String at = "mapping[" + i + "]";
            Optional<Side> side = Arrays.stream(Side.values()).filter(value -> value.name().equals(line.side())).findFirst();
            problems.require(known.contains(line.role()), at + ".role", "team.role.unknown", TeamLimits.shortened(String.valueOf(line.role())))
                .require(side.isPresent(), at + ".side", "value.unknown", TeamLimits.shortened(String.valueOf(line.side())), "TECHNICAL, DELIVERY");
            side.ifPresent(value -> mapping.putIfAbsent(line.role(), value));
        }
        problems.throwIfAny();
        return mapping;
    }

    private FillProposal propose(WorkingGroup group, Map<String, Side> mapping) {
        Map<String, List<Actor>> byRole = new LinkedHashMap<>();
        mapping.keySet().forEach(role -> byRole.put(role, listActive(group.projectKey(), role)));
        Map<String, Member> joining = new LinkedHashMap<>();
        Set<String> present = new HashSet<>();
        byRole.forEach((role, inRole) -> inRole.forEach(person -> {
            if (group.find(person).isPresent()) {
                present.add(person.key());
            } else {
                joining.putIfAbsent(person.key(), Member.joining(person, mapping.get(role), UsualRoles.label(role, texts)));
            }
        }));
        List<Lead> leads = Arrays.stream(Side.values()).map(side -> lead(group, side, mapping, byRole, joining)).filter(Objects::nonNull).toList();
        return new FillProposal(new ArrayList<>(joining.values()), leads, present.size(), shares(group.projectKey(), mapping, byRole));
    }

    /** The one person in the side's first role that has anybody in it, when there is exactly one and the side has no lead; they have to be on that side. */
    private static Lead lead(WorkingGroup group, Side side, Map<String, Side> mapping, Map<String, List<Actor>> byRole, Map<String, Member> joining) {
        if (group.findLead(side).isPresent()) {
            return null;
        }
        List<Actor> first = byRole.entrySet().stream().filter(role -> mapping.get(role.getKey()) == side && !role.getValue().isEmpty()).findFirst().map(Map.Entry::getValue).orElse(List.of());
        return first.stream().filter(person -> first.size() == 1 && sideOf(group, joining, person) == side).map(person -> new Lead(side, person)).findFirst().orElse(null);
    }

    private static Side sideOf(WorkingGroup group, Map<String, Member> joining, Actor person) {
        return group.find(person).or(() -> Optional.ofNullable(joining.get(person.key()))).map(Member::side).orElse(null);
    }

    private List<RoleShare> shares(String projectKey, Map<String, Side> mapping, Map<String, List<Actor>> byRole) {
        return roles.listNames().stream().map(role -> new RoleShare(role, mapping.get(role), Optional.ofNullable(byRole.get(role)).orElseGet(() -> listActive(projectKey, role)).size())).toList();
    }

    private List<Actor> listActive(String projectKey, String role) {
        return access.listInRole(projectKey, role).stream().filter(people::isActive).toList();
    }
}
