package io.tandem.metric;

import io.tandem.metric.api.FactsState;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureReader;
import io.tandem.metric.api.FigureRequest;
import io.tandem.metric.api.FigureScope;
import io.tandem.metric.api.Judgement;
import io.tandem.metric.api.ProjectFigures;
import io.tandem.metric.api.ThresholdReader;
import io.tandem.metric.figure.CodeFigures;
import io.tandem.metric.figure.CodeWindow;
import io.tandem.metric.figure.DeliveryFigures;
import io.tandem.metric.figure.FigureWindow;
import io.tandem.metric.figure.ProjectWindow;
import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.PersonCapacity;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.port.Capacity;
import io.tandem.metric.port.CodeHealthSource;
import io.tandem.metric.port.FactReader;
import io.tandem.metric.port.FactSearch;
import io.tandem.shared.port.Stamps;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Computes the figures of some projects from what is stored, each project in its own working days: for a project two queries for the work, one for its people and one for
 * its code, and one for the thresholds of all; none for what was kept. A saved search reads the facts of its issues.
 */
public final class FigureService implements FigureReader {
    private final FactReader facts;
    private final FactSearch search;
    private final CodeHealthSource code;
    private final Capacity capacity;
    private final ThresholdReader thresholds;
    private final Clock clock;

    public FigureService(FactReader facts, FactSearch search, CodeHealthSource code, Capacity capacity, ThresholdReader thresholds, Clock clock) {
        this.facts = facts;
        this.search = search;
        this.code = code;
        this.capacity = capacity;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    @Override
    public ProjectFigures read(FigureRequest request) {
        FactReader kept = new KeptFacts(facts, request.kept());
        FactReader part = request.scope().isFilter() ? new FactsOfIssues(kept, search, request.scope().issueIds()) : kept;
        Map<String, ProjectState> states = part.listProjects(request.projectKeys(), request.scope().facts()).stream().collect(Collectors.toMap(ProjectState::projectKey, Function.identity()));
        List<ProjectState> built = request.projectKeys().stream().map(states::get).filter(Objects::nonNull).filter(ProjectState::isBuilt).toList();
        List<FactsState> progress = request.projectKeys().stream().map(key -> progress(key, states.get(key))).toList();
        List<ProjectWindow> projects = built.stream().map(state -> window(state, request, part)).toList();
        Judgement judgement = thresholds.read(request.projectKeys(), request.kept());
        return new ProjectFigures(progress, judged(CodeFigures.compute(codeWindow(request, projects)), judgement), judged(delivery(request, built, projects), judgement));
    }

    static FactsState progress(String projectKey, ProjectState state) {
        if (state == null) {
            return new FactsState(projectKey, FactsState.State.NOT_BUILT, null, null);
        }
        FactsState.State where = state.isBuilding() ? FactsState.State.BUILDING : state.isBuilt() ? FactsState.State.BUILT : FactsState.State.NOT_BUILT;
        return new FactsState(projectKey, where, state.jobId(), state.asOf());
    }

    private static List<Figure> judged(List<Figure> figures, Judgement judgement) {
        return figures.stream().map(judgement::judge).toList();
    }

    private ProjectWindow window(ProjectState state, FigureRequest request, FactReader part) {
        String key = state.projectKey();
        List<PersonCapacity> members = request.scope().isWhole()
                ? request.kept().get(Stamps.Kind.SETTINGS, List.of(key), "capacity", () -> capacity.list(key)) : List.of();
        return new ProjectWindow(key, state.time().dayOf(clock.instant()), state.time(), part.listDays(List.of(key), request.scope().facts(), request.range()), state.open(), members);
    }

    private static List<Figure> delivery(FigureRequest request, List<ProjectState> built, List<ProjectWindow> projects) {
        if (built.isEmpty()) {
            return DeliveryFigures.none();
        }
        Instant asOf = built.stream().map(ProjectState::asOf).min(Comparator.naturalOrder()).orElseThrow();
        return DeliveryFigures.compute(new FigureWindow(projects, request.range(), request.scope()), asOf);
    }

    private CodeWindow codeWindow(FigureRequest request, List<ProjectWindow> projects) {
        CodeHealthSource kept = new KeptCode(code, request.kept());
        Map<String, List<CodeHealthSnapshot>> measured = request.projectKeys().stream().collect(Collectors.toMap(Function.identity(), key -> course(kept, key, request), (one, same) -> one));
        List<String> keys = request.projectKeys().stream().filter(key -> !measured.get(key).isEmpty()).toList();
        List<ProjectWindow> countable = projects.stream().filter(project -> keys.contains(project.projectKey())).toList();
        CodeWindow.Defects defects = countable.size() == keys.size() && !keys.isEmpty() ? defects(countable) : null;
        return new CodeWindow(keys.stream().map(measured::get).toList(), request.projectKeys().size(), keys, defects, request.range(), request.scope());
    }

    private static CodeWindow.Defects defects(List<ProjectWindow> projects) {
        return new CodeWindow.Defects(projects.stream().mapToLong(project -> project.open().openDefects()).sum(),
                projects.stream().flatMap(project -> project.days().stream()).mapToLong(day -> day.get(DayCount.DEFECTS_CREATED)).sum());
    }

    /** Code belongs to a project or a component; nobody knows which code a release or a saved search is about. */
    private static List<CodeHealthSnapshot> course(CodeHealthSource code, String projectKey, FigureRequest request) {
        FigureScope scope = request.scope();
        if (scope.isFilter() || scope.kind() == FigureScope.Kind.RELEASE) {
            return List.of();
        }
        String component = scope.kind() == FigureScope.Kind.COMPONENT ? scope.name() : null;
        return code.listCourse(projectKey, component, request.range().from().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
