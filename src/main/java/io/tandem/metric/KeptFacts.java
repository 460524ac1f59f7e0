package io.tandem.metric;

import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.port.FactReader;
import io.tandem.shared.DateRange;
import io.tandem.shared.Kept;
import io.tandem.shared.port.Stamps.Kind;
import java.util.List;

/** Facts that are read again only where a project's facts were written since. */
record KeptFacts(FactReader facts, Kept kept) implements FactReader {
    private record States(FactScope scope) { }

    private record Days(FactScope scope, DateRange range) { }

    @Override
    public List<ProjectState> listProjects(List<String> projectKeys, FactScope scope) {
        return kept.get(Kind.FACTS, projectKeys, new States(scope), () -> facts.listProjects(projectKeys, scope));
    }

    @Override
    public List<DayFacts> listDays(List<String> projectKeys, FactScope scope, DateRange range) {
        return kept.get(Kind.FACTS, projectKeys, new Days(scope, range), () -> facts.listDays(projectKeys, scope, range));
    }
}
