package io.tandem.debt.interest;

import io.tandem.metric.api.CompletedIssue;
import io.tandem.shared.DateRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A project's completed issues of a period, made ready to set one component after the other beside the rest. The order in which the issues come does not matter. */
final class WorkSample {
    private final List<CompletedIssue> issues;
    private final double months;
    private final Map<String, BitSet> byComponent = new TreeMap<>();
    private final Layers cycleTimes;
    private final Layers efforts;

    WorkSample(List<CompletedIssue> told, DateRange days) {
        issues = new ArrayList<>(told);
        issues.sort(Comparator.comparingLong(CompletedIssue::id));
        months = Interests.months(days);
        for (int index = 0; index < issues.size(); index++) {
            for (String component : issues.get(index).components()) {
                byComponent.computeIfAbsent(component, name -> new BitSet()).set(index);
            }
        }
        SizeClasses sizes = SizeClasses.of(issues);
        cycleTimes = new Layers(Measure.CYCLE_TIME, issues, sizes);
        efforts = new Layers(Measure.EFFORT, issues, sizes);
    }

    List<MeasuredInterest> measureAll() {
        return byComponent.keySet().stream().map(this::measure).toList();
    }

    private MeasuredInterest measure(String component) {
        BitSet members = byComponent.get(component);
        int worked = (int) members.stream().mapToObj(issues::get).filter(issue -> issue.cycleDays() != null || issue.personDays() > 0).count();
        return new MeasuredInterest(component, members.cardinality(), worked, worked / months, extra(cycleTimes, component, members), extra(efforts, component, members));
    }

    private static Extra extra(Layers layers, String component, BitSet members) {
        return layers.compare(members).extra(2L * component.hashCode() + layers.measure().ordinal());
    }
}
