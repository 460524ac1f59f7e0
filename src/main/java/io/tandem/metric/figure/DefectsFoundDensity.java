package io.tandem.metric.figure;

import io.tandem.metric.model.FactNarrowing;
import java.util.List;

/** Defects created in the period, whatever became of them, ÷ 1,000 lines of code. */
public final class DefectsFoundDensity extends DefectFigure {
    @Override
    public String key() {
        return "defectsFoundDensity";
    }

    @Override
    long count(CodeWindow window) {
        return window.defects().found();
    }

    @Override
    String input() {
        return "defectsFound";
    }

    @Override
    public IssueSelection issues() {
        return new IssueSelection(List.of(FactNarrowing.DEFECTS_CREATED), (fact, from, to, time) -> fact.identity().isDefect() && IssueSelection.isWithin(fact.times().created(), from, to));
    }
}
