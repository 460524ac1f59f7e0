package io.tandem.connection;

import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.CodeSnapshot;
import io.tandem.connection.model.QualityGate;
import io.tandem.connection.model.RatingModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One reading of a Jira project whose code lies in several projects of the server. Counts add up; shares are weighted by the lines they are shares of; a
 * measure that one of them lacks is absent, because a sum of the rest would look better than it is. The gate fails when one fails.
 */
public final class CombinedCode {
    private CombinedCode() { }

    /**
     * Those that speak of one component, or with null of the whole project: then those of its components' pairs stand in while no pair speaks of the whole.
     * What lies inside of another one of them is left out, so that no line counts twice.
     */
    public static List<CodeSnapshot> of(String component, List<CodeSnapshot> snapshots) {
        List<CodeSnapshot> named = snapshots.stream().filter(snapshot -> Objects.equals(component, snapshot.component())).toList();
        List<CodeSnapshot> chosen = component == null && named.isEmpty() ? snapshots : named;
        Set<List<Object>> seen = new HashSet<>();
        return chosen.stream().filter(snapshot -> chosen.stream().noneMatch(other -> snapshot.reading().isInside(other.reading())))
            .filter(snapshot -> seen.add(List.of(snapshot.day(), snapshot.reading().remoteKey()))).toList();
    }

    /**
     * The days' combined snapshots, oldest first, in the rating model of the newest: a series never goes on with values of the other model.
     * On a day that one remote project has no snapshot of, its last one before stands in.
     */
    public static List<CodeSnapshot> series(List<CodeSnapshot> snapshots) {
        Optional<RatingModel> model = snapshots.stream().max(Comparator.comparing(CodeSnapshot::day)).map(newest -> newest.reading().model());
        Map<LocalDate, List<CodeSnapshot>> days = new TreeMap<>();
        snapshots.stream().filter(snapshot -> snapshot.reading().model() == model.orElseThrow()).forEach(snapshot -> days.computeIfAbsent(snapshot.day(), day -> new ArrayList<>()).add(snapshot));
        Map<String, CodeSnapshot> last = new TreeMap<>();
        List<CodeSnapshot> series = new ArrayList<>();
        days.forEach((day, ofDay) -> {
            ofDay.forEach(snapshot -> last.put(snapshot.reading().remoteKey(), snapshot));
            series.add(combine(day, last.values()));
        });
        return series;
    }

    /** Of several remote projects' newest snapshots one; empty for none. Those of another rating model than the newest are left out. */
    public static Optional<CodeSnapshot> newest(List<CodeSnapshot> snapshots) {
        return snapshots.stream().max(Comparator.comparing(CodeSnapshot::day)).map(newest ->
                combine(newest.day(), snapshots.stream().filter(snapshot -> snapshot.reading().model() == newest.reading().model()).toList()));
    }

    private static CodeSnapshot combine(LocalDate day, Collection<CodeSnapshot> parts) {
        CodeSnapshot first = parts.iterator().next();
        Instant staleSince = parts.stream().map(CodeSnapshot::staleSince).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        Instant readAt = parts.stream().map(CodeSnapshot::readAt).min(Comparator.naturalOrder()).orElseThrow();
        return new CodeSnapshot(first.connectionId(), first.projectKey(), first.component(), day, readAt, first.serverUrl(), staleSince, combine(parts.stream().map(CodeSnapshot::reading).toList()));
    }

    private static CodeReading combine(List<CodeReading> parts) {
        CodeReading first = parts.get(0);
        if (parts.size() == 1) {
            return first;
        }
        Map<CodeMeasure, Double> values = new EnumMap<>(CodeMeasure.class);
        for (CodeMeasure measure : CodeMeasure.values()) {
            combine(measure, parts).ifPresent(value -> values.put(measure, value));
        }
        Instant analysedAt = parts.stream().map(CodeReading::analysedAt).min(Comparator.naturalOrder()).orElseThrow();
        return new CodeReading(first.remoteKey(), first.rootKey(), first.model(), analysedAt, gate(parts), values, first.sources());
    }

    private static Optional<Double> combine(CodeMeasure measure, List<CodeReading> parts) {
        return switch (measure) {
            // New code is a different period in each project: no common share exists.
            case NEW_CODE_COVERAGE -> Optional.empty();
            case COVERAGE -> weighted(measure, CodeMeasure.LINES_TO_COVER, parts);
            // Development cost is proportional to the lines, so weighting by lines gives the ratio of the sums.
            case DEBT_RATIO, DUPLICATION -> weighted(measure, CodeMeasure.LINES_OF_CODE, parts);
            default -> sum(measure, parts);
        };
    }

    private static Optional<Double> sum(CodeMeasure measure, List<CodeReading> parts) {
        return parts.stream().allMatch(part -> part.values().containsKey(measure)) ? Optional.of(parts.stream().mapToDouble(part -> part.values().get(measure)).sum()) : Optional.empty();
    }

    private static Optional<Double> weighted(CodeMeasure share, CodeMeasure weight, List<CodeReading> parts) {
        Optional<Double> total = sum(weight, parts).filter(sum -> sum > 0);
        return sum(share, parts).isEmpty() ? Optional.empty()
                : total.map(sum -> parts.stream().mapToDouble(part -> part.values().get(share) * part.values().get(weight)).sum() / sum);
    }

    private static QualityGate gate(List<CodeReading> parts) {
        boolean isFailed = parts.stream().anyMatch(part -> part.gate() == QualityGate.FAILED);
        boolean isPassed = parts.stream().anyMatch(part -> part.gate() == QualityGate.PASSED);
        return isFailed ? QualityGate.FAILED : isPassed ? QualityGate.PASSED : QualityGate.NONE;
    }
}
