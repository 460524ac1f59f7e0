package io.tandem.scorecard.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One component's scorecard.
 *
 * @param component  as it is called at present
 * @param assessment what people found last
 * @param standings  one per active criterion, in their order
 * @param groups     the score of each group
 * @param overall    the score of everything
 * @param place      whether the component still exists
 */
public record Card(ComponentRef component, Place place, Assessment assessment, List<Standing> standings, Map<CriterionGroup, Summary> groups, Summary overall) {
    /** {@code GONE}: the component was deleted; its scorecard is for reading only. */
    public enum Place { PRESENT, GONE }

    public Card {
        standings = List.copyOf(standings);
        groups = Map.copyOf(groups);
    }

    /** @param findings what is measured of this component */
    public static Card of(ComponentRef component, Place place, Assessment assessment, Criteria criteria, Map<Measure, Finding> findings, Instant now) {
        List<Standing> standings = criteria.listActive().stream()
            .map(criterion -> Standing.of(criterion, assessment.scores().get(criterion.key()), criterion.findScale().map(scale -> findings.get(scale.measure())).orElse(null), now)).toList();
        Map<CriterionGroup, Summary> groups = new EnumMap<>(CriterionGroup.class);
        for (CriterionGroup group : CriterionGroup.values()) {
            groups.put(group, Summary.of(standings.stream().filter(standing -> standing.criterion().group() == group).toList(), criteria.leastPercent()));
        }
        return new Card(component, place, assessment, standings, groups, Summary.of(standings, criteria.leastPercent()));
    }

    public Optional<Double> findScore() {
        return Optional.ofNullable(overall.score());
    }

    /** How many criteria ask to be looked at again. */
    public long due() {
        return standings.stream().filter(standing -> standing.state() == Standing.State.DUE).count();
    }

    /** Whether this says that changes here are harder than elsewhere. */
    public boolean isLow(Effect effect) {
        return findScore().filter(score -> score < effect.below()).isPresent();
    }

    /** The weakest first; those without a score after all others. */
    public static Comparator<Card> byScore() {
        return Comparator.comparing((Card card) -> card.findScore().orElse(Double.MAX_VALUE)).thenComparing(byName());
    }

    public static Comparator<Card> byName() {
        return Comparator.comparing((Card card) -> card.component().name(), String.CASE_INSENSITIVE_ORDER).thenComparing(card -> card.component().id());
    }
}
