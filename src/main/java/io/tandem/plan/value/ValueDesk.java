package io.tandem.plan.value;

import io.tandem.metric.api.IssueFactReader;
import io.tandem.metric.api.IssueFactRecord;
import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.plan.baseline.port.BaselineStore;
import io.tandem.plan.baseline.port.ReleaseScope;
import io.tandem.plan.model.WorkCalendar;
import io.tandem.plan.port.Calendars;
import io.tandem.plan.value.model.ReleaseValue;
import io.tandem.plan.value.model.ValueIssue;
import io.tandem.plan.value.model.Volatility;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds baselines against the facts: one query for their issues, one search per project, one reading of facts, however many there are. */
public final class ValueDesk {
    private final BaselineStore store;
    private final ReleaseScope scope;
    private final IssueFactReader facts;
    private final Calendars calendars;

    public ValueDesk(BaselineStore store, ReleaseScope scope, IssueFactReader facts, Calendars calendars) {
        this.store = store;
        this.scope = scope;
        this.facts = facts;
        this.calendars = calendars;
    }

    List<Measured> measure(Collection<ReleaseBaseline> baselines) {
        Map<Long, List<ScopeIssue>> planned = store.listIssues(baselines.stream().map(ReleaseBaseline::id).toList());
        Map<Long, List<Long>> present = present(baselines);
        Set<Long> ids = Stream.concat(planned.values().stream().flatMap(List::stream).map(ScopeIssue::id), present.values().stream().flatMap(List::stream)).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Long, IssueFactRecord> known = ids.isEmpty() ? Map.of() : facts.listByIds(ids).stream().collect(Collectors.toMap(IssueFactRecord::id, Function.identity(), (first, second) -> first));
        Map<String, WorkCalendar> years = new HashMap<>();
        List<Measured> measured = new ArrayList<>();
        for (ReleaseBaseline baseline : baselines) {
            measured.add(measured(baseline, years.computeIfAbsent(baseline.projectKey(), calendars::get), planned.getOrDefault(baseline.id(), List.of()), present.getOrDefault(baseline.releaseId(), List.of()), known));
        }
        return measured;
    }

    private Map<Long, List<Long>> present(Collection<ReleaseBaseline> baselines) {
        Map<Long, List<Long>> present = new HashMap<>();
        baselines.stream().collect(Collectors.groupingBy(ReleaseBaseline::projectKey, Collectors.mapping(ReleaseBaseline::releaseId, Collectors.toSet())))
            .forEach((project, releases) -> present.putAll(scope.listIds(project, releases)));
        return present;
    }

    private static Measured measured(ReleaseBaseline baseline, WorkCalendar calendar, List<ScopeIssue> planned, List<Long> present, Map<Long, IssueFactRecord> known) {
        List<ValueIssue> issues = planned.stream().map(issue -> issue(issue, known.get(issue.id()), calendar)).toList();
        ReleaseValue value = new ReleaseValue(calendar, baseline.start() == null ? calendar.dayOf(baseline.at()) : baseline.start(), baseline.due(), issues);
        Map<Long, ScopeIssue> now = known.values().stream().collect(Collectors.toMap(IssueFactRecord::id, ValueDesk::now));
        Set<Long> reworded = known.values().stream().filter(fact -> fact.scopeChanges().stream().anyMatch(at -> at.isAfter(baseline.at()))).map(IssueFactRecord::id).collect(Collectors.toSet());
        List<Long> ids = planned.stream().map(ScopeIssue::id).filter(known::containsKey).toList();
        return new Measured(baseline, value, Volatility.of(planned, present, now, reworded), ids, planned.isEmpty() || !ids.isEmpty());
    }

    private static ScopeIssue now(IssueFactRecord fact) {
        return new ScopeIssue(fact.id(), fact.key(), fact.originalEstimateSeconds() == null ? null : Long.valueOf(Math.max(0, fact.originalEstimateSeconds())), fact.points(), fact.due());
    }

    private static ValueIssue issue(ScopeIssue planned, IssueFactRecord fact, WorkCalendar calendar) {
        if (fact == null) {
            return new ValueIssue(planned.id(), planned.seconds(), planned.due(), null, List.of());
        }
        List<ValueIssue.Logged> logged = fact.work().stream().map(entry -> new ValueIssue.Logged(calendar.dayOf(entry.at()), entry.seconds())).toList();
        return new ValueIssue(planned.id(), planned.seconds(), planned.due(), fact.isOpen() || fact.done() == null ? null : calendar.dayOf(fact.done()), logged);
    }
}
