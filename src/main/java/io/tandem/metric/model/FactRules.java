package io.tandem.metric.model;

import io.tandem.shared.DateRange;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a project says about how its issues are to be read. Statuses and types are named by id or by name; capitals do not matter.
 *
 * @param waitingStatuses statuses in which an issue waits for somebody
 * @param defectTypes     types that stand for a defect; none stands for those called Bug or Defect
 * @param workingDays     the working days of a week; null stands for the product's number of days from Monday
 * @param holidays        days nobody works, half-open
 */
public record FactRules(Set<String> waitingStatuses, Set<String> defectTypes, Set<DayOfWeek> workingDays, List<DateRange> holidays) {
    private static final Set<String> USUAL_DEFECTS = Set.of("bug", "defect");
    private static final FactRules USUAL = new FactRules(Set.of(), Set.of(), null, List.of());

    public FactRules {
        waitingStatuses = lower(waitingStatuses);
        defectTypes = defectTypes.isEmpty() ? USUAL_DEFECTS : lower(defectTypes);
        workingDays = workingDays == null || workingDays.isEmpty() ? null : Set.copyOf(new TreeSet<>(workingDays));
        holidays = List.copyOf(holidays);
    }

    /** Of a project that has said nothing: no status waits, Bug and Defect are defects, the product's working days, no holidays. */
    public static FactRules usual() {
        return USUAL;
    }

    public boolean isWaiting(StatusRef status) {
        return !waitingStatuses.isEmpty() && (waitingStatuses.contains(lower(status.id())) || waitingStatuses.contains(lower(status.name())));
    }

    public boolean isDefect(String typeId, String typeName) {
        return defectTypes.contains(lower(typeId)) || defectTypes.contains(lower(typeName));
    }

    /** Without the calendar: what decides what a single history says. */
    public FactRules withoutCalendar() {
        return new FactRules(waitingStatuses, defectTypes, null, List.of());
    }

    /** The product's working time with this project's days. */
    public WorkingTime apply(WorkingTime time) {
        return workingDays == null ? time.on(time.days(), holidays) : time.on(workingDays, holidays);
    }

    private static Set<String> lower(Set<String> texts) {
        return texts.stream().map(FactRules::lower).filter(text -> !text.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static String lower(String text) {
        return text == null ? "" : text.trim().toLowerCase(Locale.ROOT);
    }
}
