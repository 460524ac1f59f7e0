package io.tandem.debt.repayment;

import io.tandem.debt.repayment.ReleaseRoom.Team;
import io.tandem.debt.repayment.ReleaseRoom.Work;
import io.tandem.debt.repayment.port.PlannedReleases;
import io.tandem.debt.repayment.port.PlannedReleases.PlannedRelease;
import io.tandem.metric.api.WorkHistory;
import io.tandem.metric.api.WorkHistoryReader;
import io.tandem.shared.DateRange;
import io.tandem.team.api.Availability;
import io.tandem.team.api.Member;
import io.tandem.team.api.WorkingGroups;
import io.tandem.team.api.WorkingWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** How large the releases to come are: by the working group's days until then, and by their open issues. Permissions are the caller's. */
public final class ReleaseRooms {
    /** The weeks whose completed issues tell what an issue takes; as the forecast has it. */
    static final int WEEKS = 12;

    private final PlannedReleases releases;
    private final WorkingGroups groups;
    private final Supplier<WorkingWeek> week;
    private final WorkHistoryReader histories;

    public ReleaseRooms(PlannedReleases releases, WorkingGroups groups, Supplier<WorkingWeek> week, WorkHistoryReader histories) {
        this.releases = releases;
        this.groups = groups;
        this.week = week;
        this.histories = histories;
    }

    /** Those that are not over, in the project's order. */
    public List<ReleaseRoom> list(String projectKey) {
        List<PlannedRelease> open = releases.list(projectKey).stream().filter(release -> !release.isOver()).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<Member> members = groups.listMembers(projectKey);
        WorkHistory history = histories.read(projectKey, WEEKS);
        Availability availability = new Availability(week.get());
        return open.stream().map(release -> new ReleaseRoom(release, team(release, members, availability, history.today()), work(release, history))).toList();
    }

    private static Team team(PlannedRelease release, List<Member> members, Availability availability, LocalDate today) {
        if (members.isEmpty() || release.due() == null || release.due().isBefore(today)) {
            return null;
        }
        return new Team(availability.personDays(members, new DateRange(today, release.due().plusDays(1))), members.size(), today, release.due());
    }

    private static Work work(PlannedRelease release, WorkHistory history) {
        if (history.openByRelease() == null || history.doneWithWork() == 0) {
            return null;
        }
        long open = history.openByRelease().getOrDefault(release.name(), 0L);
        double perIssue = history.personDays() / history.doneWithWork();
        return new Work(open * perIssue, open, perIssue, history.doneWithWork(), WEEKS);
    }
}
