package io.tandem.adapter.store.scorecard;

import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Criterion;
import io.tandem.scorecard.model.CriterionGroup;
import io.tandem.scorecard.model.CriterionText;
import io.tandem.scorecard.model.Effect;
import io.tandem.scorecard.model.Measure;
import io.tandem.scorecard.model.Scale;
import java.util.List;
import java.util.Map;

/** A project's criteria as JSON holds them: add fields, never rename one. */
record StoredCriteria(List<StoredCriterion> criteria, int leastPercent, StoredEffect effect, Map<Long, String> code) {
    /** Without words while they are the usual ones. */
    record StoredCriterion(String key, String group, String name, String question, List<String> anchors, double weight, String measure, List<Double> limits, int validityDays, String state) {
        static StoredCriterion of(Criterion criterion) {
            CriterionText text = criterion.findText().orElse(null);
            Scale scale = criterion.findScale().orElse(null);
            return new StoredCriterion(criterion.key(), criterion.group().name(), text == null ? null : text.name(), text == null ? null : text.question(), text == null ? null : text.anchors(),
                criterion.weight(), scale == null ? null : scale.measure().name(), scale == null ? null : scale.limits(), criterion.validityDays(), criterion.state().name());
        }

        Criterion criterion() {
            return new Criterion(key, CriterionGroup.valueOf(group), name == null ? null : new CriterionText(name, question, anchors), weight,
                measure == null ? null : new Scale(Measure.valueOf(measure), limits), validityDays, Criterion.State.valueOf(state));
        }
    }

    record StoredEffect(String mode, double below, int likelihoodSteps, double highFactor) { }

    static StoredCriteria of(Criteria criteria) {
        Effect effect = criteria.effect();
        return new StoredCriteria(criteria.list().stream().map(StoredCriterion::of).toList(), criteria.leastPercent(),
            new StoredEffect(effect.mode().name(), effect.below(), effect.likelihoodSteps(), effect.highFactor()), criteria.codeByComponent());
    }

    Criteria criteria(String projectKey, int version) {
        return new Criteria(projectKey, version, criteria.stream().map(StoredCriterion::criterion).toList(), leastPercent,
            new Effect(Effect.Mode.valueOf(effect.mode()), effect.below(), effect.likelihoodSteps(), effect.highFactor()), code);
    }
}
