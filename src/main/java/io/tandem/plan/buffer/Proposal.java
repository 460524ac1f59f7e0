package io.tandem.plan.buffer;

import io.tandem.plan.buffer.model.Chain;
import io.tandem.plan.buffer.model.SizingRule;
import java.util.EnumMap;
import java.util.Map;

/** What a plan made now would come to, in working days; the size by each rule that follows from estimates. */
public record Proposal(double chain, double safe, int tasks, int withoutEstimate, Map<SizingRule, Double> sizes) {
    static Proposal of(Chain chain, double people) {
        Map<SizingRule, Double> sizes = new EnumMap<>(SizingRule.class);
        for (SizingRule rule : SizingRule.values()) {
            if (rule != SizingRule.BY_HAND) {
                sizes.put(rule, chain.size(rule) / people);
            }
        }
        return new Proposal(chain.aggressive() / people, chain.safe() / people, chain.tasks().size(), chain.withoutEstimate(), sizes);
    }
}
