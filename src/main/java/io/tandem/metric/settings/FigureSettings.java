package io.tandem.metric.settings;

import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.FactRules;
import io.tandem.metric.settings.port.ProjectWords.Word;
import io.tandem.shared.DateRange;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a project says about its figures.
 *
 * @param version         grows by one with every change; 0 while nobody has set anything
 * @param thresholds      by figure key, those that differ from the figure's own
 * @param waitingStatuses ids of the statuses in which an issue waits for somebody
 * @param defectTypes     ids of the issue types that stand for a defect; empty stands for those called Bug or Defect
 * @param workingDays     the working days of a week; empty stands for the product's number of days from Monday
 * @param holidays        days nobody works, half-open, earliest first, none touching another
 */
public record FigureSettings(String projectKey, int version, Map<String, Thresholds> thresholds, Set<String> waitingStatuses, Set<String> defectTypes, Set<DayOfWeek> workingDays,
                             List<DateRange> holidays) {
    public FigureSettings {
        Objects.requireNonNull(projectKey, "projectKey");
        thresholds = Collections.unmodifiableMap(new TreeMap<>(thresholds));
        waitingStatuses = sorted(waitingStatuses);
        defectTypes = sorted(defectTypes);
        workingDays = sorted(workingDays);
        holidays = holidays.stream().sorted(Comparator.comparing(DateRange::from)).toList();
    }

    /** What holds while nobody has set anything. */
    public static FigureSettings usual(String projectKey) {
        return new FigureSettings(projectKey, 0, Map.of(), Set.of(), Set.of(), Set.of(), List.of());
    }

    /** Whether both read the project's issues the same way: if not, its facts have to be built again. */
    public boolean readsIssuesLike(FigureSettings other) {
        return waitingStatuses.equals(other.waitingStatuses) && defectTypes.equals(other.defectTypes) && workingDays.equals(other.workingDays) && holidays.equals(other.holidays);
    }

    /**
     * How the project's issues are to be read.
     *
     * @param types those an issue of the project can have: rules know them by name
     */
    public FactRules rules(List<Word> types) {
        Set<String> defects = types.stream().filter(type -> defectTypes.contains(type.id())).map(Word::name).collect(Collectors.toSet());
        return new FactRules(waitingStatuses, defects.isEmpty() ? FactRules.usual().defectTypes() : defects, workingDays, holidays);
    }

    public FigureSettings stored(int newVersion) {
        return new FigureSettings(projectKey, newVersion, thresholds, waitingStatuses, defectTypes, workingDays, holidays);
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Set<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
