package io.tandem.metric;

import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.DayLedger;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.FactReader;
import io.tandem.metric.port.FactSearch;
import io.tandem.shared.DateRange;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Days and open work of some issues, added up from their stored facts. Not thread safe: for one answer. */
final class FactsOfIssues implements FactReader {
    private final FactReader projects;
    private final FactSearch search;
    private final Set<Long> issueIds;
    private final Map<String, DayLedger> ledgers = new HashMap<>();

    FactsOfIssues(FactReader projects, FactSearch search, Set<Long> issueIds) {
        this.projects = projects;
        this.search = search;
        this.issueIds = issueIds;
    }

    @Override
    public List<ProjectState> listProjects(List<String> projectKeys, FactScope scope) {
        List<ProjectState> known = projects.listProjects(projectKeys, FactScope.whole());
        Map<String, List<IssueFact>> facts = search.listFacts(issueIds).stream().collect(Collectors.groupingBy(fact -> fact.identity().projectKey()));
        known.forEach(state -> ledgers.put(state.projectKey(), ledger(facts.getOrDefault(state.projectKey(), List.of()), state.time())));
        return known.stream().map(state -> new ProjectState(state.projectKey(), state.jobId(), state.isBuilt(), state.isBuilding(), state.asOf(), state.time(), ledgers.get(state.projectKey()).apply(FactScope.whole(), OpenWork.none()))).toList();
    }

    @Override
    public List<DayFacts> listDays(List<String> projectKeys, FactScope scope, DateRange range) {
        return projectKeys.stream().map(ledgers::get).flatMap(ledger -> ledger.listDays(FactScope.whole()).stream()).filter(day -> range.contains(day.day())).toList();
    }

    private static DayLedger ledger(Collection<IssueFact> facts, WorkingTime time) {
        DayLedger ledger = new DayLedger(time);
        facts.forEach(ledger::add);
        return ledger;
    }
}
