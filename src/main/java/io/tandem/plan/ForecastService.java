package io.tandem.plan;

import io.tandem.metric.api.FactsState;
import io.tandem.metric.api.WorkHistory;
import io.tandem.metric.api.WorkHistoryReader;
import io.tandem.plan.api.ChangeWork;
import io.tandem.plan.api.ForecastReader;
import io.tandem.plan.api.ReleaseForecast;
import io.tandem.plan.port.Releases;
import io.tandem.plan.port.Releases.Release;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says when a release is likely to be finished, or exactly what is missing to say so: nothing is guessed. */
public final class ForecastService implements ForecastReader {
    /** The weeks a forecast draws from. */
    public static final int WINDOW_WEEKS = 12;
    /** With fewer days of history there is no forecast. */
    public static final int LEAST_DAYS = 14;
    /** With fewer completed issues there is no forecast. */
    public static final int LEAST_COMPLETED = 10;

    private final WorkHistoryReader histories;
    private final Releases releases;

    public ForecastService(WorkHistoryReader histories, Releases releases) {
        this.histories = histories;
        this.releases = releases;
    }

    @Override
    public ReleaseForecast read(String projectKey, String release) {
        return read(projectKey, release, null);
    }

    @Override
    public ReleaseForecast read(String projectKey, String name, ChangeWork change) {
        return read(projectKey, name, change, () -> histories.read(projectKey, WINDOW_WEEKS));
    }

    @Override
    public Map<String, ReleaseForecast> readAll(String projectKey, Collection<String> names) {
        Map<String, ReleaseForecast> forecasts = new HashMap<>();
        if (!names.isEmpty()) {
            WorkHistory history = histories.read(projectKey, WINDOW_WEEKS);
            names.forEach(name -> forecasts.computeIfAbsent(name, wanted -> read(projectKey, wanted, null, () -> history)));
        }
        return forecasts;
    }

    private ReleaseForecast read(String projectKey, String name, ChangeWork change, Supplier<WorkHistory> histories) {
        if (name == null || name.isBlank()) {
            return nothing("", Reason.of("plan.missing.release"));
        }
        return releases.find(projectKey, name).map(release -> read(projectKey, release, change, histories))
                .orElseGet(() -> nothing(name, Reason.of("plan.missing.release.unknown", name, projectKey)));
    }

    private ReleaseForecast read(String projectKey, Release release, ChangeWork change, Supplier<WorkHistory> histories) {
        if (release.isReleased()) {
            return ReleaseForecast.none(release.name(), release.due(), null, List.of(Reason.of("plan.missing.released", release.name())));
        }
        WorkHistory history = histories.get();
        if (history.facts().asOf() == null) {
            boolean isBuilding = history.facts().state() == FactsState.State.BUILDING;
            return ReleaseForecast.none(release.name(), release.due(), null, List.of(Reason.of(isBuilding ? "plan.missing.facts.building" : "plan.missing.facts")));
        }
        List<Reason> missing = missing(history, release);
        List<Reason> doubts = doubts(projectKey, history);
        ReleaseOutlook outlook = new ReleaseOutlook(history, release, WINDOW_WEEKS, doubts);
        return missing.isEmpty() ? outlook.forecast(change) : ReleaseForecast.none(release.name(), release.due(), outlook.basis(), together(missing, doubts));
    }

    private static List<Reason> missing(WorkHistory history, Release release) {
        List<Reason> missing = new ArrayList<>();
        if (history.openByRelease() == null) {
            missing.add(Reason.of("plan.missing.facts.old"));
        } else if (history.openByRelease().getOrDefault(release.name(), 0L) == 0) {
            missing.add(Reason.of("plan.missing.remaining", release.name()));
        }
        if (history.days().days() < LEAST_DAYS) {
            missing.add(Reason.of("plan.missing.days", history.days().days(), LEAST_DAYS));
        }
        if (history.completed() < LEAST_COMPLETED) {
            missing.add(Reason.of("plan.missing.completed", history.completed(), LEAST_COMPLETED, WINDOW_WEEKS));
        }
        return missing;
    }

    /** Facts know a release by the name it had: one that was renamed shows as a name the project no longer has, and its issues may be this release's. */
    private List<Reason> doubts(String projectKey, WorkHistory history) {
        Set<String> known = releases.listNames(projectKey);
        String gone = history.openByRelease() == null ? "" : history.openByRelease().keySet().stream().filter(name -> !known.contains(name)).sorted().collect(Collectors.joining(", "));
        return gone.isEmpty() ? List.of() : List.of(Reason.of("plan.missing.renamed", gone));
    }

    static List<Reason> together(List<Reason> some, List<Reason> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static ReleaseForecast nothing(String release, Reason reason) {
        return ReleaseForecast.none(release, null, null, List.of(reason));
    }
}
