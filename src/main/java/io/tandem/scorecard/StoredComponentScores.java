package io.tandem.scorecard;

import io.tandem.scorecard.api.ComponentScores;
import io.tandem.scorecard.api.LowScores;
import io.tandem.scorecard.api.LowScores.LowScore;
import io.tandem.scorecard.model.Card;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Effect;
import java.util.Collection;
import java.util.List;

/** {@inheritDoc} */
public final class StoredComponentScores implements ComponentScores {
    private final ScorecardDesk desk;

    public StoredComponentScores(ScorecardDesk desk) {
        this.desk = desk;
    }

    @Override
    public LowScores read(String projectKey, Collection<String> componentNames) {
        Criteria criteria = desk.criteria(projectKey);
        Effect effect = criteria.effect();
        boolean isAsked = effect.mode() == Effect.Mode.ON && !componentNames.isEmpty();
        List<LowScore> low = isAsked ? desk.cards(criteria).stream().filter(card -> card.isLow(effect) && isAmong(card, componentNames)).sorted(Card.byScore())
            .map(card -> new LowScore(card.component().name(), card.findScore().orElseThrow())).toList() : List.of();
        return new LowScores(low, effect.below(), effect.likelihoodSteps(), effect.highFactor());
    }

    private static boolean isAmong(Card card, Collection<String> names) {
        return names.stream().anyMatch(name -> name.equalsIgnoreCase(card.component().name()));
    }
}
