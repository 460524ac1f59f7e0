package io.tandem.adapter.store.metric;

import io.tandem.metric.model.FactRules;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.WorkingTime;
import io.tandem.shared.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return state(row, open);
    }

    /** @param open in place of that of the whole project */
    static ProjectState state(ProjectRow row, OpenWork open) {
        return new ProjectState(row.getProjectKey(), row.getJobId(), row.getBuilt(), row.getBuilding(), FactMapper.time(row.getAsOf()), time(row), open, rules(row));
    }

    static OpenWork open(ScopeRow row) {
        return new OpenWork(row.getIssues(), row.getOpenIssues(), row.getOpenDefects(), row.getDoneUndated(), row.getPlanEmpty(), starts(row.getOpenStarts()), plans(row.getOpenPlans()), releases(row.getOpenReleases()));
    }

    static Map<String, Object> columns(String projectKey, String scopeKey, OpenWork open) {
        Map<String, Object> row = new HashMap<>();
        row.put("SCOPE_KEY", scopeKey);
        row.put("PROJECT_KEY", projectKey);
        row.put("ISSUES", open.issues());
        row.put("OPEN_ISSUES", open.open());
        row.put("OPEN_DEFECTS", open.openDefects());
        row.put("DONE_UNDATED", open.doneUndated());
        row.put("PLAN_EMPTY", open.planEmpty());
        row.put("OPEN_STARTS", starts(open));
        row.put("OPEN_PLANS", plans(open));
        row.put("OPEN_RELEASES", releases(open));
        return row;
    }

    private static WorkingTime time(ProjectRow row) {
        WorkingTime usual = new WorkingTime(row.getHoursPerDay(), row.getDaysPerWeek(), ZoneId.of(row.getZoneName()));
        Set<DayOfWeek> days = row.getWorkingDays() == null ? usual.days() : Arrays.stream(entries(row.getWorkingDays())).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        List<DateRange> holidays = Arrays.stream(entries(row.getHolidays())).map(ProjectMapper::holiday).toList();
        return new WorkingTime(usual.hoursPerDay(), usual.daysPerWeek(), usual.zone(), days, holidays);
    }

    private static FactRules rules(ProjectRow row) {
        return new FactRules(texts(row.getWaitingStatuses()), texts(row.getDefectTypes()), null, List.of());
    }

    private static Set<String> texts(String list) {
        return Arrays.stream(entries(list)).map(FactDetails::unname).collect(Collectors.toSet());
    }

    private static String list(Set<String> texts) {
        return texts.stream().sorted().map(FactDetails::name).collect(Collectors.joining(","));
    }

    private static DateRange holiday(String text) {
        String[] ends = text.split("=");
        return new DateRange(LocalDate.ofEpochDay(Long.parseLong(ends[0])), LocalDate.ofEpochDay(Long.parseLong(ends[1])));
    }

    static void fill(ProjectRow row, ProjectState state) {
        row.setJobId(state.jobId());
        row.setBuilt(state.isBuilt());
        row.setBuilding(state.isBuilding());
        row.setAsOf(FactMapper.millis(state.asOf()));
        row.setHoursPerDay(state.time().hoursPerDay());
        row.setDaysPerWeek(state.time().daysPerWeek());
        row.setZoneName(state.time().zone().getId());
        row.setWorkingDays(state.time().days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")));
        row.setHolidays(state.time().holidays().stream().map(holiday -> holiday.from().toEpochDay() + "=" + holiday.to().toEpochDay()).collect(Collectors.joining(",")));
        row.setWaitingStatuses(list(state.rules().waitingStatuses()));
        row.setDefectTypes(list(state.rules().defectTypes()));
        fill(row, state.open());
    }

    private static void fill(ProjectRow row, OpenWork open) {
        row.setIssues(open.issues());
        row.setOpenIssues(open.open());
        row.setOpenDefects(open.openDefects());
        row.setDoneUndated(open.doneUndated());
        row.setPlanEmpty(open.planEmpty());
        row.setOpenStarts(starts(open));
        row.setOpenPlans(plans(open));
        row.setOpenReleases(releases(open));
    }

    private static String starts(OpenWork open) {
        return open.startedByDay().entrySet().stream().map(day -> day.getKey().toEpochDay() + "=" + day.getValue()).collect(Collectors.joining(","));
    }

    private static String plans(OpenWork open) {
        return open.plannedByDueDay().entrySet().stream().map(day -> day.getKey().toEpochDay() + "=" + day.getValue().issues() + "=" + day.getValue().plannedDays()).collect(Collectors.joining(","));
    }

    private static String releases(OpenWork open) {
        return open.openByRelease() == null ? null : LIST + open.openByRelease().entrySet().stream()
                .map(release -> FactDetails.name(release.getKey()) + "=" + release.getValue()).collect(Collectors.joining(","));
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
