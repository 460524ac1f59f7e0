package io.tandem.scorecard.input;

import java.util.List;

/** A project's criteria as sent; what is missing keeps its value. */
public record CriteriaInput(Integer version, List<Line> criteria, Double leastPercent, EffectLine effect, List<CodeLine> code) {
    /**
     * One criterion.
     *
     * @param key null for a new one
     */
    public record Line(String key, String group, String name, String question, List<String> anchors, Double weight, String measure, List<Double> limits, Double validityDays, Boolean retired) { }

    /** What low scores mean. */
    public record EffectLine(Boolean on, Double below, Double likelihoodSteps, Double highFactor) { }

    /** Where a component's code is; no code project leaves it to the names. */
    public record CodeLine(Long component, String codeProject) { }
}
