package io.tandem.scorecard.model;

import java.util.List;

/** What can be measured of a component, all in percent. */
public enum Measure {
    /** Code that tests execute. */
    COVERAGE(Better.HIGH, 80, 70, 50, 30),
    /** Lines that repeat others. */
    DUPLICATION(Better.LOW, 3, 5, 10, 20),
    /** Remediation cost ÷ development cost; the usual limits are SonarQube's grid from A to E. */
    DEBT_RATIO(Better.LOW, 5, 10, 20, 50),
    /** Of the changes that touch the component, those that touch another one, too. */
    CHANGE_COUPLING(Better.LOW, 10, 20, 35, 50),
    /** Of the component's lines, those changed within 90 days. */
    CHURN(Better.LOW, 5, 10, 20, 40);

    /** Which end is the good one. */
    public enum Better { HIGH, LOW }

    private final Better better;
    private final List<Double> usualLimits;

    Measure(Better better, double five, double four, double three, double two) {
        this.better = better;
        this.usualLimits = List.of(five, four, three, two);
    }

    public Better better() {
        return better;
    }

    /** For the scores 5, 4, 3 and 2. */
    public List<Double> usualLimits() {
        return usualLimits;
    }
}
