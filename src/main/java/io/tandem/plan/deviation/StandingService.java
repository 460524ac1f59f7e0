package io.tandem.plan.deviation;

import io.tandem.metric.api.IssueFactRecord;
import io.tandem.plan.api.DeviationCause;
import io.tandem.plan.api.ForecastReader;
import io.tandem.plan.api.Outlook;
import io.tandem.plan.api.ReleaseForecast;
import io.tandem.plan.api.ReleaseStanding;
import io.tandem.plan.api.ReleaseStandingReader;
import io.tandem.plan.baseline.model.CurrentRule;
import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.plan.baseline.port.BaselineStore;
import io.tandem.plan.baseline.port.ReleaseScope;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.deviation.model.Deviation;
import io.tandem.plan.deviation.model.IssueDeviation;
import io.tandem.plan.model.WorkCalendar;
import io.tandem.plan.port.Calendars;
import io.tandem.shared.Reason;
import io.tandem.shared.Spans;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How the next releases of projects stand. Baselines and facts are read once for all projects, searches and forecasts once for each. */
public final class StandingService implements ReleaseStandingReader {
    private final BufferReleases releases;
    private final BaselineStore baselines;
    private final ReleaseScope scope;
    private final ForecastReader forecasts;
    private final DeviationService deviations;
    private final Calendars calendars;
    private final Clock clock;

    public StandingService(BufferReleases releases, BaselineStore baselines, ReleaseScope scope, ForecastReader forecasts, DeviationService deviations, Calendars calendars, Clock clock) {
        this.releases = releases;
        this.baselines = baselines;
        this.scope = scope;
        this.forecasts = forecasts;
        this.deviations = deviations;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public List<ReleaseStanding> list(Collection<String> projectKeys) {
        Map<Long, ReleaseBaseline> current = CurrentRule.byRelease(baselines.listAll(projectKeys));
        Map<String, List<ReleaseInfo>> next = projectKeys.stream().distinct().collect(Collectors.toMap(project -> project, this::next));
        List<Long> wanted = next.values().stream().flatMap(List::stream).map(release -> current.get(release.id())).filter(java.util.Objects::nonNull).map(ReleaseBaseline::id).toList();
        Map<Long, List<ScopeIssue>> planned = baselines.listIssues(wanted);
        List<ReleasePlan> plans = new ArrayList<>();
        for (String project : projectKeys.stream().distinct().toList()) {
            Map<Long, List<Long>> present = scope.listIds(project, next.get(project).stream().map(ReleaseInfo::id).toList());
            next.get(project).forEach(release -> plans.add(plan(project, release, current.get(release.id()), planned, present)));
        }
        return standings(plans);
    }

    private List<ReleaseInfo> next(String projectKey) {
        return releases.list(projectKey).stream().filter(release -> release.state() == ReleaseInfo.State.OPEN && release.due() != null)
            .sorted(Comparator.comparing(ReleaseInfo::due)).limit(MOST_RELEASES).toList();
    }

    private static ReleasePlan plan(String projectKey, ReleaseInfo release, ReleaseBaseline baseline, Map<Long, List<ScopeIssue>> planned, Map<Long, List<Long>> present) {
        return new ReleasePlan(projectKey, release, baseline, baseline == null ? List.of() : planned.getOrDefault(baseline.id(), List.of()), present.getOrDefault(release.id(), List.of()));
    }

    private List<ReleaseStanding> standings(List<ReleasePlan> plans) {
        Instant now = clock.instant();
        Set<Long> ids = plans.stream().flatMap(plan -> plan.present().stream()).collect(Collectors.toSet());
        Map<Long, IssueFactRecord> known = deviations.facts(ids);
        Map<String, Map<Long, Map<DeviationCause, Spans>>> lost = new HashMap<>();
        Map<String, Map<String, ReleaseForecast>> expected = new HashMap<>();
        Map<String, WorkCalendar> years = new HashMap<>();
        List<ReleaseStanding> standings = new ArrayList<>();
        for (ReleasePlan plan : plans) {
            List<ReleasePlan> together = plans.stream().filter(other -> other.projectKey().equals(plan.projectKey())).toList();
            Map<Long, Map<DeviationCause, Spans>> lostHere = lost.computeIfAbsent(plan.projectKey(), project -> deviations.lost(project, of(together, known), now));
            ReleaseForecast forecast = expected.computeIfAbsent(plan.projectKey(), project -> forecasts.readAll(project, together.stream().map(each -> each.release().name()).toList())).get(plan.release().name());
            WorkCalendar calendar = years.computeIfAbsent(plan.projectKey(), calendars::get);
            standings.add(standing(plan, forecast, DeviationService.deviation(plan.question(calendar, now), calendar, known, lostHere), calendar, calendar.dayOf(now)));
        }
        return standings;
    }

    private static Map<Long, IssueFactRecord> of(List<ReleasePlan> plans, Map<Long, IssueFactRecord> known) {
        return plans.stream().flatMap(plan -> plan.present().stream()).distinct().filter(known::containsKey).collect(Collectors.toMap(id -> id, known::get));
    }

    private static ReleaseStanding standing(ReleasePlan plan, ReleaseForecast forecast, Deviation deviation, WorkCalendar calendar, LocalDate today) {
        ReleaseInfo release = plan.release();
        Outlook outlook = forecast.today();
        List<Reason> missing = new ArrayList<>(forecast.missing());
        boolean isComparable = !deviation.issues().isEmpty();
        if (!isComparable) {
            missing.add(Reason.of(plan.present().isEmpty() ? "deviation.missing.issues" : "deviation.missing.plans", plan.present().size()));
        }
        return new ReleaseStanding(plan.projectKey(), release.id(), release.name(), release.start(), release.due(), outlook == null ? null : outlook.p50(), outlook == null ? null : outlook.p85(),
            late(release.due(), outlook, calendar, today), isComparable ? Double.valueOf(IssueDeviation.days(deviation.total())) : null, isComparable ? deviation.causes() : List.of(),
            plan.present().size(), deviation.issues().size(), plan.baseline() == null ? null : plan.baseline().name(), missing);
    }

    private static Long late(LocalDate due, Outlook outlook, WorkCalendar calendar, LocalDate today) {
        LocalDate expected = outlook == null ? null : outlook.p50();
        if (expected == null && !today.isAfter(due)) {
            return null;
        }
        return calendar.between(due, expected == null || expected.isBefore(today) ? today : expected);
    }
}
