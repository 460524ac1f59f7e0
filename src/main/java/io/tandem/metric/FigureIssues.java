package io.tandem.metric;

import io.tandem.metric.api.FigureScope;
import io.tandem.metric.api.KnownFigures;
import io.tandem.metric.figure.IssueSelection;
import io.tandem.metric.figure.SpeaksOfIssues;
import io.tandem.metric.model.FactNarrowing;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.PlannedRelease;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.port.FactReader;
import io.tandem.metric.port.FactSearch;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The issues behind a figure, from stored facts: exactly those it counts. Permissions are the caller's. */
public final class FigureIssues {
    private final FactReader facts;
    private final FactSearch search;
    private final KnownFigures figures;

    public FigureIssues(FactReader facts, FactSearch search, KnownFigures figures) {
        this.facts = facts;
        this.search = search;
        this.figures = figures;
    }

    /** Which issues a figure speaks of; empty for an unknown figure and for one that speaks of none. */
    public Optional<IssueSelection> findSelection(String figureKey) {
        return figures.find(figureKey).filter(SpeaksOfIssues.class::isInstance).map(figure -> ((SpeaksOfIssues) figure).issues());
    }

    /** The ids of the issues behind a figure, ascending; none of a project whose facts were never built. */
    public Set<Long> list(String figureKey, List<String> projectKeys, DateRange range, FigureScope scope) {
        Set<Long> found = new TreeSet<>();
        findSelection(figureKey).ifPresent(selection -> facts.listProjects(projectKeys).stream().filter(ProjectState::isBuilt).forEach(project -> add(found, selection, project, range, scope)));
        return found;
    }

    private void add(Set<Long> found, IssueSelection selection, ProjectState project, DateRange range, FigureScope scope) {
        Instant from = start(range.from(), project);
        Instant to = start(range.to(), project);
        for (FactNarrowing narrowing : selection.narrowings()) {
            search.tell(project.projectKey(), narrowing, from, to, fact -> {
                if (isIn(scope, fact) && selection.test().passes(fact, from, to, project.time())) {
                    found.add(fact.identity().id());
                }
            });
        }
    }

    private static Instant start(LocalDate day, ProjectState project) {
        return day.atStartOfDay(project.time().zone()).toInstant();
    }

    private static boolean isIn(FigureScope scope, IssueFact fact) {
        FactScope part = scope.facts();
        return switch (scope.kind()) {
            case PROJECT -> true;
            case COMPONENT -> fact.plan().components().contains(part.name());
            case RELEASE -> fact.plan().releases().stream().map(PlannedRelease::name).anyMatch(part.name()::equals);
            case FILTER -> scope.issueIds().contains(fact.identity().id());
        };
    }
}
