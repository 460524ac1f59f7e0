package io.tandem.adapter.store.metric;

import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Between the state of a project and its row. */
final class ProjectMapper {
    /** Begins every list, so that an empty one is told from none on databases that keep empty texts as null. */
    private static final String LIST = "#";

    private ProjectMapper() { }

    static ProjectState state(ProjectRow row) {
        OpenWork open = new OpenWork(row.getIssues(), row.getOpenIssues(), row.getOpenDefects(), row.getDoneUndated(), row.getPlanEmpty(), starts(row.getOpenStarts()), plans(row.getOpenPlans()), releases(row.getOpenReleases()));
        WorkingTime time = new WorkingTime(row.getHoursPerDay(), row.getDaysPerWeek(), ZoneId.of(row.getZoneName()));
        return new ProjectState(row.getProjectKey(), row.getJobId(), row.getBuilt(), row.getBuilding(), FactMapper.time(row.getAsOf()), time, open);
    }

    static void fill(ProjectRow row, ProjectState state) {
        row.setJobId(state.jobId());
        row.setBuilt(state.isBuilt());
        row.setBuilding(state.isBuilding());
        row.setAsOf(FactMapper.millis(state.asOf()));
        row.setHoursPerDay(state.time().hoursPerDay());
        row.setDaysPerWeek(state.time().daysPerWeek());
        row.setZoneName(state.time().zone().getId());
        fill(row, state.open());
    }

    private static void fill(ProjectRow row, OpenWork open) {
        row.setIssues(open.issues());
        row.setOpenIssues(open.open());
        row.setOpenDefects(open.openDefects());
        row.setDoneUndated(open.doneUndated());
        row.setPlanEmpty(open.planEmpty());
        row.setOpenStarts(open.startedByDay().entrySet().stream().map(day -> day.getKey().toEpochDay() + "=" + day.getValue()).collect(Collectors.joining(",")));
        row.setOpenPlans(open.plannedByDueDay().entrySet().stream()
                .map(day -> day.getKey().toEpochDay() + "=" + day.getValue().issues() + "=" + day.getValue().plannedDays()).collect(Collectors.joining(",")));
        row.setOpenReleases(open.openByRelease() == null ? null : LIST + open.openByRelease().entrySet().stream()
                .map(release -> FactDetails.name(release.getKey()) + "=" + release.getValue()).collect(Collectors.joining(",")));
    }

    private static SortedMap<String, Long> releases(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        SortedMap<String, Long> releases = new TreeMap<>();
        for (String entry : entries(text.substring(LIST.length()))) {
            int equals = entry.indexOf('=');
            releases.put(FactDetails.unname(entry.substring(0, equals)), Long.valueOf(entry.substring(equals + 1)));
        }
        return releases;
    }

    private static SortedMap<LocalDate, Long> starts(String text) {
        SortedMap<LocalDate, Long> starts = new TreeMap<>();
        for (String entry : entries(text)) {
            String[] parts = entry.split("=");
            starts.put(LocalDate.ofEpochDay(Long.parseLong(parts[0])), Long.valueOf(parts[1]));
        }
        return starts;
    }

    private static SortedMap<LocalDate, OpenWork.Planned> plans(String text) {
        SortedMap<LocalDate, OpenWork.Planned> plans = new TreeMap<>();
        for (String entry : entries(text)) {
            String[] parts = entry.split("=");
            plans.put(LocalDate.ofEpochDay(Long.parseLong(parts[0])), new OpenWork.Planned(Long.parseLong(parts[1]), Long.parseLong(parts[2])));
        }
        return plans;
    }

    private static String[] entries(String text) {
        return text == null || text.isEmpty() ? new String[0] : text.split(",");
    }
}
