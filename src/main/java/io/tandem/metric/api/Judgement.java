package io.tandem.metric.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How some projects together judge figures: a number is as good as the strictest of them finds it, and not judged where one of them does not judge it or where they
 * contradict each other.
 *
 * @param ofProjects per project, what it says itself by figure key; a project that says nothing has an empty map
 */
public record Judgement(List<Map<String, Thresholds>> ofProjects) {
    public Judgement {
        ofProjects = List.copyOf(ofProjects);
    }

    /** As the definitions say. */
    public static Judgement usual() {
        return new Judgement(List.of());
    }

    /** The figure judged this way. */
    public Figure judge(Figure figure) {
        return figure.judgedBy(find(figure.definition()).orElse(null));
    }

    /** What holds for a figure; empty where it is not judged. */
    public Optional<Thresholds> find(FigureDefinition definition) {
        if (ofProjects.isEmpty()) {
            return Optional.ofNullable(definition.thresholds());
        }
        List<Thresholds> each = new ArrayList<>();
        ofProjects.forEach(own -> each.add(own.getOrDefault(definition.key(), definition.thresholds())));
        return each.contains(null) ? Optional.empty() : each.stream().reduce((one, other) -> one.strictest(other, definition.better())).filter(strict -> strict.areOrdered(definition.better()));
    }
}
