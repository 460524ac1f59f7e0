package io.tandem.metric;

import io.tandem.metric.api.FactsState;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureReader;
import io.tandem.metric.api.FigureRequest;
import io.tandem.metric.api.ProjectFigures;
import io.tandem.metric.figure.CodeFigures;
import io.tandem.metric.figure.CodeWindow;
import io.tandem.metric.figure.DeliveryFigures;
import io.tandem.metric.figure.FigureWindow;
import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.port.CodeHealthSource;
import io.tandem.metric.port.FactReader;
import io.tandem.shared.DateRange;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes the figures of some projects from what is stored: two queries for the work, one or two per project for the code. */
public final class FigureService implements FigureReader {
    private final FactReader facts;
    private final CodeHealthSource code;
    private final Clock clock;

    public FigureService(FactReader facts, CodeHealthSource code, Clock clock) {
        this.facts = facts;
        this.code = code;
        this.clock = clock;
    }

    @Override
    public ProjectFigures read(FigureRequest request) {
        return new FigureService(new KeptFacts(facts, request.kept()), new KeptCode(code, request.kept()), clock).compute(request);
    }

    private ProjectFigures compute(FigureRequest request) {
        Map<String, ProjectState> states = facts.listProjects(request.projectKeys()).stream().collect(Collectors.toMap(ProjectState::projectKey, Function.identity()));
        List<ProjectState> built = request.projectKeys().stream().map(states::get).filter(Objects::nonNull).filter(ProjectState::isBuilt).toList();
        List<FactsState> progress = request.projectKeys().stream().map(key -> progress(key, states.get(key))).toList();
        return new ProjectFigures(progress, CodeFigures.compute(codeWindow(request, built)), delivery(request, built));
    }

    static FactsState progress(String projectKey, ProjectState state) {
        if (state == null) {
            return new FactsState(projectKey, FactsState.State.NOT_BUILT, null, null);
        }
        FactsState.State where = state.isBuilding() ? FactsState.State.BUILDING : state.isBuilt() ? FactsState.State.BUILT : FactsState.State.NOT_BUILT;
        return new FactsState(projectKey, where, state.jobId(), state.asOf());
    }

    private List<Figure> delivery(FigureRequest request, List<ProjectState> built) {
        if (built.isEmpty()) {
            return DeliveryFigures.none();
        }
        List<String> keys = built.stream().map(ProjectState::projectKey).toList();
        ProjectState first = built.get(0);
        FigureWindow window = new FigureWindow(keys, request.range(), first.time().dayOf(clock.instant()), first.time(), facts.listDays(keys, request.range()), open(built));
        Instant asOf = built.stream().map(ProjectState::asOf).min(Comparator.naturalOrder()).orElseThrow();
        return DeliveryFigures.compute(window, asOf);
    }

    private static OpenWork open(List<ProjectState> built) {
        return built.stream().map(ProjectState::open).reduce(OpenWork.none(), OpenWork::plus);
    }

    private CodeWindow codeWindow(FigureRequest request, List<ProjectState> built) {
        Map<String, List<CodeHealthSnapshot>> measured = request.projectKeys().stream()
                .collect(Collectors.toMap(Function.identity(), key -> snapshots(key, request.range()), (one, same) -> one));
        List<String> keys = request.projectKeys().stream().filter(key -> !measured.get(key).isEmpty()).toList();
        List<ProjectState> countable = built.stream().filter(state -> keys.contains(state.projectKey())).toList();
        Long defects = countable.size() == keys.size() && !keys.isEmpty() ? Long.valueOf(open(countable).openDefects()) : null;
        return new CodeWindow(keys.stream().map(measured::get).toList(), request.projectKeys().size(), keys, defects);
    }

    private List<CodeHealthSnapshot> snapshots(String projectKey, DateRange range) {
        List<CodeHealthSnapshot> since = code.listSince(projectKey, range.from().atStartOfDay(ZoneOffset.UTC).toInstant());
        return since.isEmpty() ? code.findLatest(projectKey).map(List::of).orElse(List.of()) : since;
    }
}
