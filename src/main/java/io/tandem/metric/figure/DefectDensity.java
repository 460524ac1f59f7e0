package io.tandem.metric.figure;

import io.tandem.metric.model.FactNarrowing;
import java.util.List;

/** Defects not done today ÷ 1,000 lines of code. */
public final class DefectDensity extends DefectFigure {
    @Override
    public String key() {
        return "defectDensity";
    }

    @Override
    long count(CodeWindow window) {
        return window.defects().open();
    }

    @Override
    String input() {
        return "openDefects";
    }

    @Override
    public IssueSelection issues() {
        return new IssueSelection(List.of(FactNarrowing.OPEN_DEFECTS), (fact, from, to, time) -> fact.identity().isDefect() && fact.isOpen());
    }
}
