package io.tandem.rest.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.scorecard.CriteriaService.ComponentCodeView;
import io.tandem.scorecard.CriteriaService.CriteriaView;
import io.tandem.scorecard.CriterionWords;
import io.tandem.scorecard.ScorecardRights.Right;
import io.tandem.scorecard.input.CriteriaInput;
import io.tandem.scorecard.model.Criterion;
import io.tandem.scorecard.model.CriterionText;
import io.tandem.scorecard.model.Effect;
import io.tandem.scorecard.model.Scale;
import java.util.List;

/**
 * What a project asks about its components, read and written in the same shape. What a PUT leaves out keeps its value, except that a criterion left out of {@code criteria} is retired.
 * {@code project}, {@code codeProjects}, {@code mayEdit} and the fields said to be so below are for reading only: what a PUT says there is passed over.
 *
 * @param version      0 while the project has the usual criteria
 * @param leastPercent share of the weight that must count before there is an overall score
 * @param codeProjects keys of the code projects on connected servers that belong to the project
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriteriaBody(String project, Integer version, List<CriterionBody> criteria, Double leastPercent, EffectBody effect, List<CodeBody> code, List<String> codeProjects, Boolean mayEdit) {
    /**
     * One criterion, in the reader's language while {@code usualWords} (for reading only).
     *
     * @param key     absent for a new one
     * @param anchors what the scores 1 to 5 mean
     * @param measure COVERAGE, DUPLICATION, DEBT_RATIO, CHANGE_COUPLING or CHURN; empty or absent when only people judge
     * @param limits  percent from or up to which the scores 5, 4, 3 and 2 are given
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CriterionBody(String key, String group, String name, String question, List<String> anchors, Double weight, String measure, List<Double> limits, Double validityDays, Boolean retired,
                                Boolean usualWords) {
        CriteriaInput.Line line() {
            return new CriteriaInput.Line(key, group, name, question, anchors, weight, measure, limits, validityDays, retired);
        }

        static CriterionBody of(Criterion criterion, CriterionWords words) {
            CriterionText text = words.of(criterion);
            return new CriterionBody(criterion.key(), criterion.group().name(), text.name(), text.question(), text.anchors(), criterion.weight(),
                criterion.findScale().map(scale -> scale.measure().name()).orElse(""), criterion.findScale().map(Scale::limits).orElse(null), (double) criterion.validityDays(),
                !criterion.isActive(), criterion.findText().isEmpty());
        }
    }

    /** What an overall score below {@code below} means for a change that touches the component. */
    public record EffectBody(Boolean on, Double below, Double likelihoodSteps, Double highFactor) {
        CriteriaInput.EffectLine line() {
            return new CriteriaInput.EffectLine(on, below, likelihoodSteps, highFactor);
        }

        static EffectBody of(Effect effect) {
            return new EffectBody(effect.mode() == Effect.Mode.ON, effect.below(), (double) effect.likelihoodSteps(), effect.highFactor());
        }
    }

    /** The code project of a component; {@code componentName} and {@code found}, the one that is used, are for reading only. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CodeBody(Long component, String componentName, String codeProject, String found) {
        CriteriaInput.CodeLine line() {
            return new CriteriaInput.CodeLine(component, codeProject);
        }

        static CodeBody of(ComponentCodeView view) {
            return new CodeBody(view.component().id(), view.component().name(), view.named(), view.found());
        }
    }

    CriteriaInput input() {
        return new CriteriaInput(version, criteria == null ? null : criteria.stream().map(line -> line == null ? null : line.line()).toList(), leastPercent, effect == null ? null : effect.line(),
            code == null ? null : code.stream().map(line -> line == null ? null : line.line()).toList());
    }

    static CriteriaBody of(CriteriaView view, CriterionWords words) {
        return new CriteriaBody(view.criteria().projectKey(), view.criteria().version(), view.criteria().list().stream().map(criterion -> CriterionBody.of(criterion, words)).toList(),
            (double) view.criteria().leastPercent(), EffectBody.of(view.criteria().effect()), view.code().stream().map(CodeBody::of).toList(), view.codeProjects(),
            view.rights().contains(Right.EDIT_CRITERIA));
    }
}
