package io.tandem.scorecard.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every project is asked until it says otherwise. Each one's words are texts in every language, below its {@link #key()}. */
public enum UsualCriterion {
    TECHNOLOGY(CriterionGroup.FEASIBILITY, 2, null),
    KNOWLEDGE(CriterionGroup.FEASIBILITY, 3, null),
    SOLUTION(CriterionGroup.FEASIBILITY, 2, null),
    DEPENDENCIES(CriterionGroup.FEASIBILITY, 2, null),
    PERFORMANCE(CriterionGroup.FEASIBILITY, 1, null),
    OBSERVABILITY(CriterionGroup.FEASIBILITY, 2, null),
    MODULARITY(CriterionGroup.EXTENSIBILITY, 3, null),
    ANALYSABILITY(CriterionGroup.EXTENSIBILITY, 2, null),
    MODIFIABILITY(CriterionGroup.EXTENSIBILITY, 3, null),
    TESTABILITY(CriterionGroup.EXTENSIBILITY, 2, null),
    REUSABILITY(CriterionGroup.EXTENSIBILITY, 1, null),
    COVERAGE(CriterionGroup.EXTENSIBILITY, 1, Measure.COVERAGE),
    DUPLICATION(CriterionGroup.EXTENSIBILITY, 1, Measure.DUPLICATION),
    DEBT(CriterionGroup.EXTENSIBILITY, 2, Measure.DEBT_RATIO),
    COUPLING(CriterionGroup.EXTENSIBILITY, 1, Measure.CHANGE_COUPLING),
    CHURN(CriterionGroup.EXTENSIBILITY, 1, Measure.CHURN);

    /** Half a year: people's judgement lasts about as long as they remember what they looked at. */
    private static final int JUDGED_DAYS = 180;
    private static final int MEASURED_DAYS = 90;

    private final CriterionGroup group;
    private final double weight;
    private final Measure measure;

    UsualCriterion(CriterionGroup group, double weight, Measure measure) {
        this.group = group;
        this.weight = weight;
        this.measure = measure;
    }

    /** The criterion's key, and the name of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Criterion criterion() {
        return new Criterion(key(), group, null, weight, measure == null ? null : Scale.usual(measure), measure == null ? JUDGED_DAYS : MEASURED_DAYS, Criterion.State.ACTIVE);
    }

    public static List<Criterion> list() {
        return Arrays.stream(values()).map(UsualCriterion::criterion).toList();
    }

    public static Optional<UsualCriterion> find(String key) {
        return Arrays.stream(values()).filter(usual -> usual.key().equals(key)).findFirst();
    }
}
