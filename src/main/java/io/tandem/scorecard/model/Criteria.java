package io.tandem.scorecard.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project asks about its components, and what it makes of the answers.
 *
 * @param version         0 while the project has the usual ones
 * @param list            in the order they are shown, retired ones among them
 * @param leastPercent    share of the weight that must count before there is an overall score, 1 to 100
 * @param codeByComponent the code project on the connected server that holds a component's code, by the component's number; where none is named the names decide
 */
public record Criteria(String projectKey, int version, List<Criterion> list, int leastPercent, Effect effect, Map<Long, String> codeByComponent) {
    public static final int USUAL_LEAST_PERCENT = 60;

    public Criteria {
        list = List.copyOf(list);
        codeByComponent = Map.copyOf(codeByComponent);
    }

    public static Criteria usual(String projectKey) {
        return new Criteria(projectKey, 0, UsualCriterion.list(), USUAL_LEAST_PERCENT, Effect.usual(), Map.of());
    }

    public List<Criterion> listActive() {
        return list.stream().filter(Criterion::isActive).toList();
    }

    public Optional<Criterion> find(String key) {
        return list.stream().filter(criterion -> criterion.key().equals(key)).findFirst();
    }

    public Criteria stored(int newVersion) {
        return new Criteria(projectKey, newVersion, list, leastPercent, effect, codeByComponent);
    }
}
