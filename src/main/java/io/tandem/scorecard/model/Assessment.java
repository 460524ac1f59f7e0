package io.tandem.scorecard.model;

import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What people found about one component, as it stood after one of them spoke. Assessments are never changed: each one is followed by the next.
 *
 * @param componentName as the component was called then
 * @param version       counts from 1; 0 before the first
 * @param by            who spoke; null before the first
 * @param scores        by criterion, of retired ones, too
 */
public record Assessment(String projectKey, long componentId, String componentName, int version, Actor by, Instant at, Map<String, Score> scores) {
    public Assessment {
        scores = Map.copyOf(scores);
    }

    public static Assessment none(String projectKey, ComponentRef component) {
        return new Assessment(projectKey, component.id(), component.name(), 0, null, null, Map.of());
    }

    public Optional<Score> find(String criterion) {
        return Optional.ofNullable(scores.get(criterion));
    }

    /** The next one, with these said by this person. */
    public Assessment followedBy(List<Score> said, String nameNow, Actor actor, Instant now) {
        Map<String, Score> all = new LinkedHashMap<>(scores);
        said.forEach(score -> all.put(score.criterion(), score));
        return new Assessment(projectKey, componentId, nameNow, version + 1, actor, now, all);
    }

    /** The scores that were said in this one, by criterion. */
    public List<Score> listSaid() {
        return scores.values().stream().filter(score -> Objects.equals(score.at(), at)).sorted(java.util.Comparator.comparing(Score::criterion)).toList();
    }
}
