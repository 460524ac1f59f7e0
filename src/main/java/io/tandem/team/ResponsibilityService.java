package io.tandem.team;

import io.tandem.shared.Actor;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.team.model.MatterKind;
import io.tandem.team.model.OpenMatter;
import io.tandem.team.model.Responsibilities;
import io.tandem.team.model.Responsibility;
import io.tandem.team.model.StandIns;
import io.tandem.team.model.WorkingGroup;
import io.tandem.team.port.OpenMatters;
import io.tandem.team.port.TeamStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who decides, does, is consulted and is told for everything that is open in a project, as far as the viewer may see it. */
public final class ResponsibilityService {
    private final TeamStore store;
    private final ProjectAccess projects;
    private final TeamAccess access;
    private final List<OpenMatters> sources;
    private final Clock clock;

    /** @param sources one per kind, in the order they are shown */
    public ResponsibilityService(TeamStore store, ProjectAccess projects, Collection<OpenMatters> sources, Clock clock) {
        this.store = store;
        this.projects = projects;
        this.access = new TeamAccess(projects);
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param person    only what this person decides, does or is consulted about, or null for all
     * @param kinds     empty for all
     * @param narrowing whether only matters with a part that nobody has
     */
    public record Wanted(Actor person, Set<MatterKind> kinds, Narrowing narrowing) {
        /** All matters, or those in which somebody is missing. */
        public enum Narrowing { NONE, GAPS }

        boolean takes(Responsibility row) {
            return (person == null || row.concerns(person)) && (narrowing == Narrowing.NONE || !row.gaps().isEmpty());
        }
    }

    /**
     * The matters in the order of their kinds.
     *
     * @throws io.tandem.shared.NotFoundException when the project is missing or may not be seen
     */
    public Responsibilities list(Actor viewer, String projectKey, Wanted wanted, PageRequest page) {
        access.requireRead(viewer, projectKey);
        Set<MatterKind> cut = EnumSet.noneOf(MatterKind.class);
        List<Responsibility> all = assigned(projectKey, visible(viewer, matters(projectKey, wanted.kinds(), cut)));
        List<Responsibility> rows = all.stream().filter(wanted::takes).toList();
        List<Responsibility> piece = rows.stream().skip(page.start()).limit(page.limit()).toList();
        return new Responsibilities(new Page<>(page.start(), page.limit(), rows.size(), piece), (int) all.stream().filter(row -> !row.gaps().isEmpty()).count(), cut);
    }

    private List<OpenMatter> matters(String projectKey, Set<MatterKind> kinds, Set<MatterKind> cut) {
        List<OpenMatter> all = new ArrayList<>();
        for (OpenMatters source : sources) {
            if (kinds.isEmpty() || kinds.contains(source.kind())) {
                List<OpenMatter> found = source.listOpen(projectKey, TeamLimits.MATTERS + 1);
                all.addAll(found.subList(0, Math.min(found.size(), TeamLimits.MATTERS)));
                if (found.size() > TeamLimits.MATTERS) {
                    cut.add(source.kind());
                }
            }
        }
        return all;
    }

    private List<OpenMatter> visible(Actor viewer, List<OpenMatter> matters) {
        Set<String> issues = matters.stream().map(OpenMatter::issueKey).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> visible = issues.isEmpty() ? Set.of() : projects.listVisibleIssues(viewer, issues);
        return matters.stream().filter(matter -> matter.issueKey() == null || visible.contains(matter.issueKey())).toList();
    }

    private List<Responsibility> assigned(String projectKey, List<OpenMatter> matters) {
        WorkingGroup group = store.find(projectKey).orElseGet(() -> WorkingGroup.none(projectKey));
        Assignment assignment = new Assignment(group, new StandIns(group.members()), LocalDate.now(clock));
        return matters.stream().map(assignment::assign).toList();
    }
}
