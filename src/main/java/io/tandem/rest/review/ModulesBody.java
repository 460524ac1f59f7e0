package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.rest.review.ImpactBody.EstimateBody;
import io.tandem.rest.review.ImpactBody.RiskBody;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.ModuleEffect;
import io.tandem.review.model.Risk;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.function.Function;

/**
 * What low scores of the components a change touches make of its assessment: what counts in place of what was written.
 *
 * @param below    an overall score under this is low
 * @param risk     the risk that counts, with its score and band; absent while none was assessed
 * @param schedule the range that counts, likewise the effort
 * @param reasons  the same in sentences
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModulesBody(List<LowBody> low, double below, RiskBody risk, Integer riskScore, Risk.Band riskBand, EstimateBody schedule, EstimateBody effort, List<String> reasons) {
    /** A component with its score on the scorecard. */
    public record LowBody(String component, double score) { }

    /** Null when nothing else counts than what was written. */
    static ModulesBody of(ModuleEffect effect, ImpactAssessment written, Function<Reason, String> say) {
        List<Reason> reasons = effect.reasons(written);
        ImpactAssessment counted = effect.applyTo(written);
        return reasons.isEmpty() ? null : new ModulesBody(effect.modules().stream().map(one -> new LowBody(one.component(), Math.round(one.score() * 100) / 100.0)).toList(), effect.below(),
                counted.findRisk().map(risk -> new RiskBody(risk.likelihood(), risk.consequence())).orElse(null), counted.findRisk().map(Risk::score).orElse(null),
                counted.findRisk().map(Risk::band).orElse(null), counted.findSchedule().map(EstimateBody::of).orElse(null), counted.findEffort().map(EstimateBody::of).orElse(null),
                reasons.stream().map(say).toList());
    }
}
